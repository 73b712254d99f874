package dev.sterna.schema;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Java objects as values. A class whose SQL type is not to be seen from a text carries it, so that
 * its literal means the same in a column, a comparison and a call.
 */
final class JavaValue {

  private static final Map<Class<?>, Function<Object, Value>> BY_CLASS = new HashMap<>();

  static {
    on(String.class, Value.Text::new);
    on(Character.class, c -> new Value.Text(c.toString()));
    on(Boolean.class, Value.Truth::new);
    on(Byte.class, n -> exact(n.longValue()));
    on(Short.class, n -> exact(n.longValue()));
    on(Integer.class, n -> exact(n.longValue()));
    on(Long.class, JavaValue::exact);
    on(BigInteger.class, n -> new Value.Exact(new BigDecimal(n)));
    on(BigDecimal.class, Value.Exact::new);
    on(Float.class, n -> typed(n.toString(), SqlType.real()));
    on(Double.class, n -> typed(n.toString(), SqlType.doublePrecision()));
    on(UUID.class, id -> typed(id.toString(), SqlType.uuid()));
    on(byte[].class, b -> typed("\\x" + HexFormat.of().formatHex(b), SqlType.bytea()));
    on(LocalDate.class, d -> typed(DateText.of(d), SqlType.date()));
    on(LocalTime.class, t -> typed(t.toString(), SqlType.type("time")));
    on(OffsetTime.class, t -> typed(t.toString(), SqlType.type("timetz")));
    on(LocalDateTime.class, t -> typed(DateText.of(t), SqlType.type("timestamp")));
    on(OffsetDateTime.class, t -> typed(DateText.of(t), SqlType.type("timestamptz")));
    on(ZonedDateTime.class, t -> of(t.toOffsetDateTime()));
    on(Instant.class, t -> typed(DateText.of(t), SqlType.type("timestamptz")));
    on(Duration.class, d -> typed(d.toString(), SqlType.type("interval")));
    on(Period.class, p -> typed(p.toString(), SqlType.type("interval")));
  }

  private JavaValue() {}

  private static <T> void on(Class<T> type, Function<T, Value> reading) {
    BY_CLASS.put(type, object -> reading.apply(type.cast(object)));
  }

  private static Value exact(long number) {
    return new Value.Exact(BigDecimal.valueOf(number));
  }

  private static Value typed(String text, SqlType type) {
    return new Value.Typed(text, type);
  }

  static Value of(Object object) {
    if (object == null) {
      throw new IllegalArgumentException("null is written Value.nothing()");
    }
    if (object instanceof Value value) {
      return value;
    }
    if (object instanceof Optional<?> optional) {
      return optional.isPresent() ? of(optional.get()) : Value.nothing();
    }
    if (object instanceof Enum<?> constant) {
      return new Value.Text(constant.name());
    }
    Function<Object, Value> reading = BY_CLASS.get(object.getClass());
    if (reading != null) {
      return reading.apply(object);
    }
    return ArrayText.elements(object).map(ArrayText::of).orElseThrow(() -> refusal(object));
  }

  private static IllegalArgumentException refusal(Object object) {
    return new IllegalArgumentException(
        "no literal says a %s; give its text and type: Value.typed(\"…\", type(\"…\"))"
            .formatted(object.getClass().getName()));
  }
}
