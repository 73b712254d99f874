package dev.sterna.processor.mapping.column;

import dev.sterna.schema.SqlType;
import java.util.Optional;

/**
 * The codes of column types by which {@code @JdbcTypeCode} chooses one, with their names and values
 * in {@code org.hibernate.type.SqlTypes}, so that Hibernate need not be on the path. A code that is
 * not here names a type that PostgreSQL has only with an extension, or one that is to be created.
 */
enum JdbcTypeCode {
  BIT(-7),
  BOOLEAN(16),
  TINYINT(-6),
  SMALLINT(5),
  INTEGER(4),
  BIGINT(-5),
  FLOAT(6),
  REAL(7),
  DOUBLE(8),
  NUMERIC(2),
  DECIMAL(3),
  DURATION(3015),
  CHAR(1),
  NCHAR(-15),
  VARCHAR(12),
  NVARCHAR(-9),
  LONGVARCHAR(-1),
  LONGNVARCHAR(-16),
  LONG32VARCHAR(4001),
  LONG32NVARCHAR(4002),
  BINARY(-2),
  VARBINARY(-3),
  LONGVARBINARY(-4),
  LONG32VARBINARY(4003),
  BLOB(2004),
  CLOB(2005),
  NCLOB(2011),
  MATERIALIZED_BLOB(3004),
  MATERIALIZED_CLOB(3005),
  MATERIALIZED_NCLOB(3006),
  DATE(91),
  LOCAL_DATE(3010),
  TIME(92),
  TIME_UTC(3007),
  LOCAL_TIME(3011),
  TIME_WITH_TIMEZONE(2013),
  OFFSET_TIME(3013),
  TIMESTAMP(93),
  INSTANT(3008),
  LOCAL_DATE_TIME(3009),
  TIMESTAMP_WITH_TIMEZONE(2014),
  TIMESTAMP_UTC(3003),
  OFFSET_DATE_TIME(3012),
  ZONED_DATE_TIME(3014),
  INTERVAL_SECOND(3100),
  UUID(3000),
  INET(3002),
  JSON(3001),
  JSON_ARRAY(3018),
  SQLXML(2009),
  XML_ARRAY(3019),
  ARRAY(2003);

  private final int code;

  JdbcTypeCode(int code) {
    this.code = code;
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
    return switch (this) {
      case BIT, BOOLEAN -> BasicType.fixed(SqlType.bool(), 1);
      case TINYINT, SMALLINT -> BasicType.fixed(SqlType.smallint(), 2);
      case INTEGER -> BasicType.fixed(SqlType.integer(), 4);
      case BIGINT -> BasicType.fixed(SqlType.bigint(), 8);
      case FLOAT -> size.floating();
      case DOUBLE -> size.floating().inArrays(8);
      case REAL -> BasicType.fixed(SqlType.real(), 4);
      case NUMERIC, DECIMAL -> size.numeric();
      case DURATION -> size.numeric().inArrays(StoredType.UNLIMITED);
      case CHAR, NCHAR -> size.character();
      case VARCHAR, NVARCHAR -> size.varchar();
      case LONGVARCHAR, LONGNVARCHAR -> BasicType.varchar(ValueSize.LONG);
      case LONG32VARCHAR, LONG32NVARCHAR -> BasicType.fixed(SqlType.text(), BasicType.MAX_VARCHAR);
      case BINARY, VARBINARY, ARRAY -> size.binary();
      case LONGVARBINARY -> BasicType.binary(ValueSize.LONG);
      case LONG32VARBINARY -> BasicType.unlimited(SqlType.bytea());
      case BLOB, CLOB, NCLOB, MATERIALIZED_BLOB, MATERIALIZED_CLOB, MATERIALIZED_NCLOB ->
          BasicType.unlimited(SqlType.oid());
      case DATE, LOCAL_DATE -> BasicType.fixed(SqlType.date(), 4);
      case TIME, TIME_UTC, LOCAL_TIME -> size.time();
      case TIME_WITH_TIMEZONE, OFFSET_TIME -> BasicType.seconds(SqlType::timetz, size.seconds(), 4);
      case TIMESTAMP, INSTANT, LOCAL_DATE_TIME -> size.timestamp();
      case TIMESTAMP_WITH_TIMEZONE, TIMESTAMP_UTC, OFFSET_DATE_TIME, ZONED_DATE_TIME ->
          size.timestamptz();
      case INTERVAL_SECOND -> size.interval();
      case UUID -> BasicType.fixed(SqlType.uuid(), 16);
      case INET -> BasicType.fixed(SqlType.inet(), 19);
      case JSON, JSON_ARRAY -> BasicType.unlimited(SqlType.jsonb());
      case SQLXML, XML_ARRAY -> BasicType.unlimited(SqlType.type("xml"));
    };
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
