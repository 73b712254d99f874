package dev.sterna.processor.mapping.column;

import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.JavaTypes;
import dev.sterna.processor.mapping.declaration.SourceFacts;
import dev.sterna.schema.SqlType;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * The column type that a class of Hibernate's {@code @Type} chooses. It is computed when the
 * program runs, unless the class does nothing but return the constant of a type, and its source
 * shows that.
 */
final class UserTypeRules {

  private static final String TYPE_CODE = "getSqlType";
  private static final int SECONDS = 6;

  /** The codes that are those of columns; others stand for one that only Hibernate chooses. */
  private static final Set<JdbcTypeCode> PLAIN =
      EnumSet.of(
          JdbcTypeCode.BOOLEAN,
          JdbcTypeCode.TINYINT,
          JdbcTypeCode.SMALLINT,
          JdbcTypeCode.INTEGER,
          JdbcTypeCode.BIGINT,
          JdbcTypeCode.FLOAT,
          JdbcTypeCode.REAL,
          JdbcTypeCode.DOUBLE,
          JdbcTypeCode.NUMERIC,
          JdbcTypeCode.DECIMAL,
          JdbcTypeCode.CHAR,
          JdbcTypeCode.NCHAR,
          JdbcTypeCode.VARCHAR,
          JdbcTypeCode.NVARCHAR,
          JdbcTypeCode.LONGVARCHAR,
          JdbcTypeCode.BINARY,
          JdbcTypeCode.VARBINARY,
          JdbcTypeCode.LONGVARBINARY,
          JdbcTypeCode.BLOB,
          JdbcTypeCode.CLOB,
          JdbcTypeCode.DATE,
          JdbcTypeCode.TIME,
          JdbcTypeCode.TIMESTAMP,
          JdbcTypeCode.TIMESTAMP_WITH_TIMEZONE,
          JdbcTypeCode.UUID,
          JdbcTypeCode.INET,
          JdbcTypeCode.JSON,
          JdbcTypeCode.SQLXML);

  /** What would change that type if a class said it in its own way. */
  private static final Set<String> OTHER_METHODS =
      Set.of(
          "getJdbcType",
          "getDefaultSqlLength",
          "getDefaultSqlPrecision",
          "getDefaultSqlScale",
          "getValueConverter");

  private final JavaTypes javaTypes;
  private final SourceFacts sources;

  UserTypeRules(JavaTypes javaTypes, SourceFacts sources) {
    this.javaTypes = javaTypes;
    this.sources = sources;
  }

  /** How its values are stored, if that can be told. */
  Optional<BasicMapping> mapping(AnnotationView annotation) {
    return annotation
        .type("value")
        .flatMap(JavaTypes::element)
        .flatMap(this::code)
        .filter(PLAIN::contains)
        .map(code -> BasicMapping.of(type(code)));
  }

  /** Hibernate takes a double for one here, and gives no heed to the digits of seconds. */
  private static BasicType type(JdbcTypeCode code) {
    return switch (code) {
      case DOUBLE -> BasicType.fixed(SqlType.doublePrecision(), 8);
      case TIME -> BasicType.fixed(SqlType.time(SECONDS), 4);
      case TIMESTAMP -> BasicType.fixed(SqlType.timestamp(SECONDS), 8);
      case TIMESTAMP_WITH_TIMEZONE -> BasicType.fixed(SqlType.timestamptz(SECONDS), 8);
      default -> code.type(ValueSize.USUAL);
    };
  }

  private Optional<JdbcTypeCode> code(TypeElement userType) {
    List<ExecutableElement> methods = javaTypes.methods(userType);
    Optional<TypeElement> declaring = Optional.empty();
    for (ExecutableElement method : methods) {
      TypeElement owner = (TypeElement) method.getEnclosingElement();
      String name = method.getSimpleName().toString();
      if (OTHER_METHODS.contains(name) && !isHibernates(owner)) {
        return Optional.empty();
      }
      if (name.equals(TYPE_CODE) && method.getParameters().isEmpty()) {
        declaring = Optional.of(owner);
      }
    }
    return declaring
        .flatMap(owner -> sources.constant(owner, TYPE_CODE))
        .filter(Integer.class::isInstance)
        .flatMap(code -> JdbcTypeCode.of((Integer) code));
  }

  private static boolean isHibernates(TypeElement type) {
    return JavaTypes.nameOf(type).startsWith("org.hibernate.usertype.");
  }
}
