package dev.sterna.processor.mapping.column;

import dev.sterna.schema.SqlType;
import java.util.Optional;

/**
 * The codes of column types by which {@code @JdbcTypeCode} chooses one, with their names and values
 * in {@code org.hibernate.type.SqlTypes}, so that Hibernate need not be on the path. A code that is
 * not here names a type that PostgreSQL has only with an extension, or one that is to be created.
 */
enum JdbcTypeCode {
  BIT(-7, size -> BasicType.fixed(SqlType.bool(), 1)),
  BOOLEAN(16, size -> BasicType.fixed(SqlType.bool(), 1)),
  TINYINT(-6, size -> BasicType.fixed(SqlType.smallint(), 2)),
  SMALLINT(5, size -> BasicType.fixed(SqlType.smallint(), 2)),
  INTEGER(4, size -> BasicType.fixed(SqlType.integer(), 4)),
  BIGINT(-5, size -> BasicType.fixed(SqlType.bigint(), 8)),
  FLOAT(6, ValueSize::floating),
  REAL(7, size -> BasicType.fixed(SqlType.real(), 4)),
  DOUBLE(8, ValueSize::floating),
  NUMERIC(2, ValueSize::numeric),
  DECIMAL(3, ValueSize::numeric),
  DURATION(3015, ValueSize::numeric),
  CHAR(1, ValueSize::character),
  NCHAR(-15, ValueSize::character),
  VARCHAR(12, ValueSize::varchar),
  NVARCHAR(-9, ValueSize::varchar),
  LONGVARCHAR(-1, size -> BasicType.varchar(ValueSize.LONG)),
  LONGNVARCHAR(-16, size -> BasicType.varchar(ValueSize.LONG)),
  LONG32VARCHAR(4001, size -> BasicType.fixed(SqlType.text(), BasicType.MAX_VARCHAR)),
  LONG32NVARCHAR(4002, size -> BasicType.fixed(SqlType.text(), BasicType.MAX_VARCHAR)),
  BINARY(-2, ValueSize::binary),
  VARBINARY(-3, ValueSize::binary),
  LONGVARBINARY(-4, size -> BasicType.binary(ValueSize.LONG)),
  LONG32VARBINARY(4003, size -> BasicType.unlimited(SqlType.bytea())),
  BLOB(2004, size -> BasicType.unlimited(SqlType.oid())),
  CLOB(2005, size -> BasicType.unlimited(SqlType.oid())),
  NCLOB(2011, size -> BasicType.unlimited(SqlType.oid())),
  MATERIALIZED_BLOB(3004, size -> BasicType.unlimited(SqlType.oid())),
  MATERIALIZED_CLOB(3005, size -> BasicType.unlimited(SqlType.oid())),
  MATERIALIZED_NCLOB(3006, size -> BasicType.unlimited(SqlType.oid())),
  DATE(91, size -> BasicType.fixed(SqlType.date(), 4)),
  LOCAL_DATE(3010, size -> BasicType.fixed(SqlType.date(), 4)),
  TIME(92, ValueSize::time),
  TIME_UTC(3007, ValueSize::time),
  LOCAL_TIME(3011, ValueSize::time),
  TIME_WITH_TIMEZONE(2013, size -> BasicType.seconds(SqlType::timetz, size.seconds(), 4)),
  OFFSET_TIME(3013, size -> BasicType.seconds(SqlType::timetz, size.seconds(), 4)),
  TIMESTAMP(93, ValueSize::timestamp),
  INSTANT(3008, ValueSize::timestamp),
  LOCAL_DATE_TIME(3009, ValueSize::timestamp),
  TIMESTAMP_WITH_TIMEZONE(2014, ValueSize::timestamptz),
  TIMESTAMP_UTC(3003, ValueSize::timestamptz),
  OFFSET_DATE_TIME(3012, ValueSize::timestamptz),
  ZONED_DATE_TIME(3014, ValueSize::timestamptz),
  INTERVAL_SECOND(3100, ValueSize::interval),
  UUID(3000, size -> BasicType.fixed(SqlType.uuid(), 16)),
  INET(3002, size -> BasicType.fixed(SqlType.inet(), 19)),
  JSON(3001, size -> BasicType.unlimited(SqlType.jsonb())),
  JSON_ARRAY(3018, size -> BasicType.unlimited(SqlType.jsonb())),
  SQLXML(2009, size -> BasicType.unlimited(SqlType.type("xml"))),
  XML_ARRAY(3019, size -> BasicType.unlimited(SqlType.type("xml"))),
  ARRAY(2003, ValueSize::binary);

  private interface Rule {
    BasicType of(ValueSize size);
  }

  private final int code;
  private final Rule rule;

  JdbcTypeCode(int code, Rule rule) {
    this.code = code;
    this.rule = rule;
  }

  /** The code of this value, if it is one of those here. */
  static Optional<JdbcTypeCode> of(int code) {
    for (JdbcTypeCode known : values()) {
      if (known.code == code) {
        return Optional.of(known);
      }
    }
    return Optional.empty();
  }

  /** The column type for values that have this size where {@code @Column} says none. */
  BasicType type(ValueSize size) {
    return rule.of(size);
  }

  /** Whether it is for arrays and collections, and of other values says nothing. */
  boolean isPlural() {
    return this == ARRAY || this == JSON_ARRAY || this == XML_ARRAY;
  }

  /** Whether a value has a structure of its own, so that its class may be any. */
  boolean isDocument() {
    return this == JSON || this == JSON_ARRAY || this == SQLXML || this == XML_ARRAY;
  }

  /** Whether a column of it holds the number of a constant. */
  boolean isOrdinal() {
    return switch (this) {
      case TINYINT, SMALLINT, INTEGER, BIGINT -> true;
      default -> false;
    };
  }

  /** Whether a column of it holds the name of a constant. */
  boolean isName() {
    return switch (this) {
      case CHAR, NCHAR, VARCHAR, NVARCHAR, LONGVARCHAR, LONGNVARCHAR -> true;
      default -> false;
    };
  }
}
