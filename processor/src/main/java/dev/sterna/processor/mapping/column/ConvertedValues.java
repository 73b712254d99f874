package dev.sterna.processor.mapping.column;

import dev.sterna.processor.mapping.declaration.Annotations;
import dev.sterna.processor.mapping.declaration.Attribute;
import dev.sterna.processor.mapping.declaration.JavaTypes;
import dev.sterna.processor.mapping.declaration.SourceFacts;
import dev.sterna.schema.Literal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/**
 * What a column may hold whose converter makes texts or whole numbers of an enum or of truth
 * values. Hibernate runs the converter to learn it, and checks the column; here the sources tell
 * it, or nobody does.
 *
 * @param sources what sources tell
 */
record ConvertedValues(SourceFacts sources) {

  private static final Set<String> TEXTS = Set.of("java.lang.String", "java.lang.Character");

  private static final Set<String> WHOLE_NUMBERS =
      Set.of("java.lang.Byte", "java.lang.Short", "java.lang.Integer", "java.lang.Long");

  /** How an attribute is stored that goes through a converter. */
  BasicMapping of(BasicMapping made, Attribute attribute, Converter converter) {
    Optional<TypeElement> type = JavaTypes.element(converter.attribute());
    if (type.isEmpty() || !isChecked(attribute, type.get(), converter)) {
      return made.ofConverted(Optional.empty());
    }
    TypeElement stored = JavaTypes.element(converter.stored()).orElseThrow();
    Optional<ValueCheck> check =
        sources
            .converted(converter.type(), type.get(), stored)
            .flatMap(
                values ->
                    type.get().getKind() == ElementKind.ENUM ? ofEnum(values) : ofTruth(values));
    BasicMapping converted = made.ofConverted(check);
    boolean hidden =
        check.isEmpty() && (sources.areHidden(converter.type()) || sources.areHidden(type.get()));
    return hidden ? converted.ofHidden() : converted;
  }

  /** Another type of column than the usual one of what is made is none that Hibernate checks. */
  private static boolean isChecked(Attribute attribute, TypeElement type, Converter converter) {
    String made = JavaTypes.nameOf(converter.stored());
    Annotations annotations = attribute.annotations();
    return (type.getKind() == ElementKind.ENUM
            || JavaTypes.nameOf(type).equals("java.lang.Boolean"))
        && JavaTypes.boxedNameOf(attribute.type()).equals(JavaTypes.nameOf(type))
        && (TEXTS.contains(made) || WHOLE_NUMBERS.contains(made))
        && !annotations.hasPersistence("Lob")
        && annotations.hibernate("JavaType").isEmpty()
        && JdbcTypeRules.choice(annotations).isEmpty();
  }

  /** Hibernate lists them as a hash set of just their number has them, as of stated values. */
  private static Optional<ValueCheck> ofEnum(List<Optional<Object>> values) {
    Set<Object> set = new HashSet<>(EnumeratedValues.capacity(values.size()));
    for (Optional<Object> value : values) {
      set.add(value.orElse(null));
    }
    return check(set);
  }

  /** Of truth values it calls the converter for none too, and lists what that gives. */
  private static Optional<ValueCheck> ofTruth(List<Optional<Object>> values) {
    List<Object> list = new ArrayList<>();
    for (Optional<Object> value : values.get(2).isPresent() ? values : values.subList(0, 2)) {
      list.add(value.orElse(null));
    }
    return check(list);
  }

  private static Optional<ValueCheck> check(Collection<Object> values) {
    List<String> literals = new ArrayList<>();
    boolean sayingNull = false;
    for (Object value : values) {
      if (value == null) {
        sayingNull = true;
      } else {
        literals.add(
            value instanceof Number number
                ? Literal.of(number.longValue())
                : Literal.of(value.toString()));
      }
    }
    ValueCheck check = ValueCheck.in(literals);
    return literals.isEmpty() ? Optional.empty() : Optional.of(sayingNull ? check.orNull() : check);
  }
}
