package dev.sterna.processor.mapping.column;

import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Annotations;
import dev.sterna.processor.mapping.declaration.Attribute;
import dev.sterna.processor.mapping.declaration.JavaTypes;
import dev.sterna.schema.Literal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * The column type that {@code @JdbcTypeCode} or {@code @JdbcType} of Hibernate chooses for the
 * values of an attribute.
 */
final class JdbcTypeRules {

  private static final String DESCRIPTORS = "org.hibernate.type.descriptor.jdbc.";
  private static final String DIALECTS = "org.hibernate.dialect.";

  /** Hibernate's classes for types that not every database has; 6 has them in another package. */
  private static final Map<String, JdbcTypeCode> BY_CLASS_OF_DIALECT =
      Map.of(
          "PostgreSQLCastingInetJdbcType", JdbcTypeCode.INET,
          "PostgreSQLCastingIntervalSecondJdbcType", JdbcTypeCode.INTERVAL_SECOND,
          "PostgreSQLInetJdbcType", JdbcTypeCode.INET,
          "PostgreSQLIntervalSecondJdbcType", JdbcTypeCode.INTERVAL_SECOND,
          "PostgreSQLJsonPGObjectJsonType", JdbcTypeCode.JSON,
          "PostgreSQLJsonPGObjectJsonbType", JdbcTypeCode.JSON,
          "PostgreSQLUUIDJdbcType", JdbcTypeCode.UUID);

  /** Hibernate's own classes for {@code @JdbcType}. */
  private static final Map<String, JdbcTypeCode> BY_CLASS =
      Map.ofEntries(
          Map.entry("BigIntJdbcType", JdbcTypeCode.BIGINT),
          Map.entry("BinaryJdbcType", JdbcTypeCode.BINARY),
          Map.entry("BooleanJdbcType", JdbcTypeCode.BOOLEAN),
          Map.entry("CharJdbcType", JdbcTypeCode.CHAR),
          Map.entry("DateJdbcType", JdbcTypeCode.DATE),
          Map.entry("DecimalJdbcType", JdbcTypeCode.DECIMAL),
          Map.entry("DoubleJdbcType", JdbcTypeCode.DOUBLE),
          Map.entry("DurationJdbcType", JdbcTypeCode.DURATION),
          Map.entry("FloatJdbcType", JdbcTypeCode.FLOAT),
          Map.entry("InstantAsTimestampJdbcType", JdbcTypeCode.TIMESTAMP),
          Map.entry("InstantAsTimestampWithTimeZoneJdbcType", JdbcTypeCode.TIMESTAMP_WITH_TIMEZONE),
          Map.entry("InstantJdbcType", JdbcTypeCode.INSTANT),
          Map.entry("IntegerJdbcType", JdbcTypeCode.INTEGER),
          Map.entry("LocalDateJdbcType", JdbcTypeCode.LOCAL_DATE),
          Map.entry("LocalDateTimeJdbcType", JdbcTypeCode.LOCAL_DATE_TIME),
          Map.entry("LocalTimeJdbcType", JdbcTypeCode.LOCAL_TIME),
          Map.entry("LongNVarcharJdbcType", JdbcTypeCode.LONGNVARCHAR),
          Map.entry("LongVarbinaryJdbcType", JdbcTypeCode.LONGVARBINARY),
          Map.entry("LongVarcharJdbcType", JdbcTypeCode.LONGVARCHAR),
          Map.entry("NCharJdbcType", JdbcTypeCode.NCHAR),
          Map.entry("NVarcharJdbcType", JdbcTypeCode.NVARCHAR),
          Map.entry("NumericJdbcType", JdbcTypeCode.NUMERIC),
          Map.entry("OffsetDateTimeJdbcType", JdbcTypeCode.OFFSET_DATE_TIME),
          Map.entry("OffsetTimeJdbcType", JdbcTypeCode.OFFSET_TIME),
          Map.entry("RealJdbcType", JdbcTypeCode.REAL),
          Map.entry("SmallIntJdbcType", JdbcTypeCode.SMALLINT),
          Map.entry("TimeJdbcType", JdbcTypeCode.TIME),
          Map.entry("TimeUtcAsJdbcTimeJdbcType", JdbcTypeCode.TIME_UTC),
          Map.entry("TimeUtcAsOffsetTimeJdbcType", JdbcTypeCode.TIME_UTC),
          Map.entry("TimeWithTimeZoneJdbcType", JdbcTypeCode.TIME_WITH_TIMEZONE),
          Map.entry("TimestampJdbcType", JdbcTypeCode.TIMESTAMP),
          Map.entry("TimestampUtcAsInstantJdbcType", JdbcTypeCode.TIMESTAMP_UTC),
          Map.entry("TimestampUtcAsJdbcTimestampJdbcType", JdbcTypeCode.TIMESTAMP_UTC),
          Map.entry("TimestampUtcAsOffsetDateTimeJdbcType", JdbcTypeCode.TIMESTAMP_UTC),
          Map.entry("TimestampWithTimeZoneJdbcType", JdbcTypeCode.TIMESTAMP_WITH_TIMEZONE),
          Map.entry("TinyIntAsSmallIntJdbcType", JdbcTypeCode.SMALLINT),
          Map.entry("TinyIntJdbcType", JdbcTypeCode.TINYINT),
          Map.entry("UUIDJdbcType", JdbcTypeCode.UUID),
          Map.entry("UuidAsBinaryJdbcType", JdbcTypeCode.BINARY),
          Map.entry("VarbinaryJdbcType", JdbcTypeCode.VARBINARY),
          Map.entry("VarcharJdbcType", JdbcTypeCode.VARCHAR),
          Map.entry("VarcharUUIDJdbcType", JdbcTypeCode.VARCHAR),
          Map.entry("ZonedDateTimeJdbcType", JdbcTypeCode.ZONED_DATE_TIME));

  private final JavaTypes javaTypes;

  JdbcTypeRules(JavaTypes javaTypes) {
    this.javaTypes = javaTypes;
  }

  /** The annotation that chooses; of a version none counts. */
  static Optional<AnnotationView> choice(Annotations annotations) {
    if (annotations.areNone() || annotations.hasPersistence("Version")) {
      return Optional.empty();
    }
    Optional<AnnotationView> type = annotations.hibernate("JdbcType");
    return type.isPresent() ? type : annotations.hibernate("JdbcTypeCode");
  }

  /** The type that is chosen, if it is one that PostgreSQL has. */
  static Optional<JdbcTypeCode> code(AnnotationView choice) {
    return choice
        .integer("value")
        .flatMap(JdbcTypeCode::of)
        .or(() -> choice.type("value").flatMap(JdbcTypeRules::ofClass));
  }

  /** The kind of document that the annotations make of a value by its code. */
  static Optional<JdbcTypeCode> document(Annotations annotations) {
    return choice(annotations)
        .flatMap(choice -> choice.integer("value"))
        .flatMap(JdbcTypeCode::of)
        .filter(code -> code == JdbcTypeCode.JSON || code == JdbcTypeCode.SQLXML);
  }

  private static Optional<JdbcTypeCode> ofClass(TypeMirror type) {
    String name = JavaTypes.nameOf(type);
    if (name.startsWith(DIALECTS)) {
      String descriptor = name.substring(name.lastIndexOf('.') + 1);
      return Optional.ofNullable(BY_CLASS_OF_DIALECT.get(descriptor));
    }
    return name.startsWith(DESCRIPTORS)
        ? Optional.ofNullable(BY_CLASS.get(name.substring(DESCRIPTORS.length())))
        : Optional.empty();
  }

  /** How values of a type are stored in a column of this one. */
  BasicMapping mapping(Attribute attribute, TypeMirror stored, JdbcTypeCode code) {
    return new BasicMapping(
        code.type(ValueSize.of(stored, javaTypes)), values(attribute, stored, code));
  }

  /** The values that such a column can have, of an enum or a boolean. */
  private Optional<ValueCheck> values(Attribute attribute, TypeMirror stored, JdbcTypeCode code) {
    if (JavaTypes.isEnum(stored)) {
      return code.isOrdinal() || code.isName()
          ? Optional.of(EnumRules.check(attribute.type(), code.isName()))
          : Optional.empty();
    }
    if (!JavaTypes.nameOf(javaTypes.unboxed(stored)).equals("boolean")) {
      return Optional.empty();
    }
    return switch (code) {
      case CHAR, NCHAR -> Optional.of(ValueCheck.in(List.of(Literal.of("F"), Literal.of("T"))));
      case TINYINT -> Optional.of(ValueCheck.in(List.of("0", "1")));
      default -> Optional.empty();
    };
  }
}
