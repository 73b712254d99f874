package dev.sterna.processor.mapping.column;

import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Attribute;
import dev.sterna.processor.mapping.declaration.JavaTypes;
import dev.sterna.schema.SqlType;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.type.TypeMirror;

/**
 * The basic types (Jakarta Persistence 3.2, section 2.6 "Basic Types", and those that Hibernate
 * adds) and the PostgreSQL type of each.
 */
public final class BasicTypes {

  /** The collections whose values go into a native array. */
  private static final Set<String> COLLECTIONS =
      Set.of("java.util.List", "java.util.Set", "java.util.Collection", "java.util.SortedSet");

  /** The types that {@code @Lob} makes large objects of, beside serialized ones. */
  private static final Set<String> LARGE =
      Set.of(
          "java.lang.String",
          "char[]",
          "java.lang.Character[]",
          "byte[]",
          "java.lang.Byte[]",
          "java.io.Serializable",
          "java.sql.Blob",
          "java.sql.Clob",
          "java.sql.NClob");

  private static final Map<String, BasicType> BY_NAME = byName();

  /** Where Hibernate's classes for Java types are, and of which type they are if not so named. */
  private static final String DESCRIPTORS = "org.hibernate.type.descriptor.java.";

  private static final Map<String, String> DESCRIBED =
      Map.of(
          "ByteArray", "byte[]",
          "PrimitiveByteArray", "byte[]",
          "CharacterArray", "char[]",
          "PrimitiveCharacterArray", "char[]",
          "JdbcTimestamp", "java.sql.Timestamp",
          "JdbcDate", "java.sql.Date",
          "JdbcTime", "java.sql.Time",
          "Date", "java.util.Date",
          "Url", "java.net.URL");

  private final JavaTypes javaTypes;

  public BasicTypes(JavaTypes javaTypes) {
    this.javaTypes = javaTypes;
  }

  /** How values of a type are stored that is basic by its name alone, as most are. */
  public static Optional<BasicType> named(TypeMirror type) {
    return Optional.ofNullable(BY_NAME.get(JavaTypes.nameOf(type)));
  }

  /** How values are stored that one of Hibernate's own classes for {@code @JavaType} describes. */
  static Optional<BasicType> described(AnnotationView javaType) {
    String name = javaType.type("value").map(JavaTypes::nameOf).orElse("");
    if (!name.startsWith(DESCRIPTORS) || !name.endsWith("JavaType")) {
      return Optional.empty();
    }
    String described = name.substring(DESCRIPTORS.length(), name.length() - "JavaType".length());
    String type = DESCRIBED.getOrDefault(described, "." + described);
    for (Map.Entry<String, BasicType> basic : new TreeMap<>(BY_NAME).entrySet()) {
      if (basic.getKey().equals(type) || basic.getKey().endsWith(type)) {
        return Optional.of(basic.getValue());
      }
    }
    return Optional.empty();
  }

  /** How values of a type are stored, if it is basic. */
  public Optional<BasicType> of(TypeMirror type) {
    BasicType known = BY_NAME.get(JavaTypes.nameOf(type));
    if (known != null) {
      return Optional.of(known);
    }
    if (JavaTypes.isEnum(type)) {
      return Optional.of(EnumRules.type(false));
    }
    Optional<TypeMirror> element = elementOf(type);
    return element.isEmpty()
        ? serialized(type)
        : element
            .filter(values -> elementOf(values).isEmpty())
            .flatMap(this::of)
            .map(BasicType::array);
  }

  /** How values of a type are stored under {@code @Lob}, which only texts and bytes heed. */
  public Optional<BasicType> lob(TypeMirror type) {
    Optional<TypeMirror> element = elementOf(type);
    if (element.isPresent() && !LARGE.contains(JavaTypes.nameOf(type))) {
      return elementOf(element.get()).isPresent()
          ? of(type)
          : lob(element.get()).map(BasicType::array);
    }
    boolean large =
        LARGE.contains(JavaTypes.nameOf(type))
            || !BY_NAME.containsKey(JavaTypes.nameOf(type))
                && !JavaTypes.isEnum(type)
                && javaTypes.isSerializable(type);
    return large ? Optional.of(BasicType.unlimited(SqlType.oid())) : of(type);
  }

  /** The type of the values of an array or a collection. */
  public Optional<TypeMirror> elementOf(TypeMirror type) {
    return COLLECTIONS.contains(JavaTypes.nameOf(type))
        ? javaTypes.argument(type)
        : JavaTypes.component(type);
  }

  /**
   * The type of an attribute as Hibernate sees it: of an array or a collection of a type variable,
   * the values are of its bound, and an array of anything is serialized as a whole.
   */
  TypeMirror seen(Attribute attribute) {
    if (attribute.open() || elementOf(attribute.type()).isEmpty()) {
      return attribute.type();
    }
    TypeMirror declared = JavaTypes.typeOf(attribute.element());
    if (!JavaTypes.hasOpenElement(declared)) {
      return attribute.type();
    }
    Optional<TypeMirror> component = JavaTypes.component(javaTypes.raw(declared));
    if (component.isEmpty()) {
      return declared;
    }
    return JavaTypes.nameOf(component.get()).equals("java.lang.Object")
        ? javaTypes.named("java.io.Serializable")
        : javaTypes.raw(declared);
  }

  private Optional<BasicType> serialized(TypeMirror type) {
    return javaTypes.isSerializable(type) ? Optional.of(BasicType.binary()) : Optional.empty();
  }

  private static Map<String, BasicType> byName() {
    Map<String, BasicType> types = new HashMap<>();
    numbers(types);
    texts(types);
    times(types);
    put(types, BasicType.fixed(SqlType.bool(), 1), "boolean java.lang.Boolean");
    put(types, BasicType.fixed(SqlType.uuid(), 16), "java.util.UUID");
    put(types, BasicType.fixed(SqlType.inet(), 19), "java.net.InetAddress");
    put(types, BasicType.binary(), "byte[] java.io.Serializable");
    put(types, BasicType.binary().array(), "byte[][]");
    put(types, BasicType.unlimited(SqlType.smallint().array()), "java.lang.Byte[]");
    put(types, BasicType.unlimited(SqlType.oid()), "java.sql.Blob java.sql.Clob java.sql.NClob");
    return types;
  }

  private static void numbers(Map<String, BasicType> types) {
    put(types, BasicType.fixed(SqlType.smallint(), 2), "byte java.lang.Byte short java.lang.Short");
    put(types, BasicType.fixed(SqlType.integer(), 4), "int java.lang.Integer java.time.Year");
    put(types, BasicType.fixed(SqlType.bigint(), 8), "long java.lang.Long");
    put(types, BasicType.floating(SqlType.real()), "float java.lang.Float");
    put(
        types,
        BasicType.floating(SqlType.doublePrecision()).inArrays(8),
        "double java.lang.Double");
    put(types, BasicType.numeric(38, 2), "java.math.BigDecimal");
    put(types, BasicType.numeric(38, 0), "java.math.BigInteger");
    put(types, BasicType.numeric(21, 0).inArrays(StoredType.UNLIMITED), "java.time.Duration");
  }

  private static void texts(Map<String, BasicType> types) {
    put(types, BasicType.character(), "char java.lang.Character");
    put(types, BasicType.character().array(), "java.lang.Character[]");
    put(
        types,
        BasicType.varchar(ColumnFacets.DEFAULT_LENGTH),
        "java.lang.String char[] java.util.Locale java.util.TimeZone java.time.ZoneId"
            + " java.lang.Class java.net.URL");
    put(types, BasicType.varchar(3), "java.util.Currency");
    put(types, BasicType.varchar(6), "java.time.ZoneOffset");
  }

  private static void times(Map<String, BasicType> types) {
    put(types, BasicType.fixed(SqlType.date(), 4), "java.time.LocalDate java.sql.Date");
    put(
        types,
        BasicType.seconds(SqlType::time, 0, 4),
        "java.time.LocalTime java.time.OffsetTime java.sql.Time");
    put(
        types,
        BasicType.seconds(SqlType::timestamp, 6, 8),
        "java.time.LocalDateTime java.sql.Timestamp java.util.Date java.util.Calendar");
    put(
        types,
        BasicType.seconds(SqlType::timestamptz, 6, 8),
        "java.time.Instant java.time.OffsetDateTime java.time.ZonedDateTime");
  }

  private static void put(Map<String, BasicType> types, BasicType rule, String names) {
    for (String name : names.split(" ")) {
      types.put(name, rule);
    }
  }
}
