package dev.sterna.processor.mapping.column;

import dev.sterna.schema.SqlType;
import java.util.List;
import java.util.function.IntFunction;

/** The rule by which a basic Java type is stored, given what {@code @Column} says. */
@FunctionalInterface
public interface BasicType {

  /** PostgreSQL's longest varchar; longer texts are {@code text}. */
  int MAX_VARCHAR = 10_485_760;

  /** The longest binary floating-point number, in bits of its mantissa. */
  int MAX_BITS = 53;

  /** What a decimal digit takes: log2(10) bits, in bytes as Hibernate reckons them. */
  double DIGITS_PER_UNIT = Math.log(10) / Math.log(2) * 8;

  StoredType stored(ColumnFacets facets);

  static BasicType fixed(SqlType sql, int bytes) {
    return facets -> new StoredType(sql, bytes);
  }

  static BasicType unlimited(SqlType sql) {
    return fixed(sql, StoredType.UNLIMITED);
  }

  /** A varchar, this long if {@code length} is not given. */
  static BasicType varchar(int length) {
    return facets -> {
      int given = facets.lengthOr(length);
      SqlType sql = given == 0 || given > MAX_VARCHAR ? SqlType.text() : SqlType.varchar(given);
      return new StoredType(sql, given == ColumnFacets.DEFAULT_LENGTH ? MAX_VARCHAR : given);
    };
  }

  /** A char, of one character if {@code length} is not given. */
  static BasicType character() {
    return facets -> {
      int length = facets.lengthOr(1);
      return new StoredType(SqlType.character(length), length);
    };
  }

  static BasicType binary() {
    return binary(StoredType.UNLIMITED);
  }

  /** Bytes, this many if {@code length} is not given; PostgreSQL takes any number. */
  static BasicType binary(int length) {
    return facets -> new StoredType(SqlType.bytea(), facets.lengthOr(length));
  }

  /** A numeric with these digits if {@code precision} is not given; a scale alone says nothing. */
  static BasicType numeric(int precision, int scale) {
    return facets -> {
      boolean given = facets.precision() > 0;
      int digits = given ? facets.precision() : precision;
      return new StoredType(
          SqlType.numeric(digits, given ? facets.scale() : scale),
          (int) Math.ceil(digits / DIGITS_PER_UNIT));
    };
  }

  /** A binary floating-point number; {@code precision} counts decimal digits, PostgreSQL's bits. */
  static BasicType floating(SqlType usual) {
    return facets -> {
      int bits = (int) Math.ceil(facets.precision() * (Math.log(10) / Math.log(2)));
      boolean isPostgres = bits > 0 && bits <= MAX_BITS;
      SqlType precise =
          isPostgres ? SqlType.type("float(" + bits + ")") : new SqlType("float", List.of(bits), 0);
      return new StoredType(facets.precision() == 0 ? usual : precise, 4);
    };
  }

  /** A type with fractional seconds, with these digits if {@code secondPrecision} is not given. */
  static BasicType seconds(IntFunction<SqlType> sql, int digits, int bytes) {
    return facets -> new StoredType(sql.apply(facets.secondsOr(digits)), sql.apply(digits), bytes);
  }

  /** The same type, which Hibernate takes for one of this size within the values of an array. */
  default BasicType inArrays(int bytes) {
    return facets -> stored(facets).inArrays(bytes);
  }

  /** The same type, for what a converter makes of the values. */
  default BasicType ofConverted() {
    return facets -> stored(facets).ofConverted();
  }

  /** The native array of values of this type, with the usual digits of seconds. */
  default BasicType array() {
    return facets -> stored(facets).array();
  }
}
