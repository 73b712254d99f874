package dev.sterna.schema;

import java.util.List;

/**
 * A PostgreSQL data type in canonical form: the same type is always the same value, however it was
 * written ({@code int4}, {@code INTEGER} and {@code integer} are equal).
 *
 * @param name the canonical name, such as {@code varchar}, {@code timestamptz}, {@code double
 *     precision}; for a type Sterna does not know, its SQL text
 * @param modifiers length, or precision and scale, in the order of the SQL text
 * @param dimensions the number of array dimensions, 0 for a scalar
 * @see <a href="https://www.postgresql.org/docs/current/datatype.html">PostgreSQL manual, chapter 8
 *     "Data Types"</a>
 */
public record SqlType(String name, List<Integer> modifiers, int dimensions) {

  public SqlType {
    modifiers = List.copyOf(modifiers);
    if (name.isBlank()) {
      throw new IllegalArgumentException("a type must have a name");
    }
    if (dimensions < 0) {
      throw new IllegalArgumentException("a type cannot have " + dimensions + " dimensions");
    }
  }

  /**
   * The type that this SQL text names.
   *
   * @throws IllegalArgumentException if the text is blank
   */
  public static SqlType type(String sql) {
    return TypeText.parse(sql);
  }

  public static SqlType smallint() {
    return scalar("smallint");
  }

  public static SqlType integer() {
    return scalar("integer");
  }

  public static SqlType bigint() {
    return scalar("bigint");
  }

  public static SqlType real() {
    return scalar("real");
  }

  public static SqlType doublePrecision() {
    return scalar("double precision");
  }

  /** Arbitrary precision. */
  public static SqlType numeric() {
    return scalar("numeric");
  }

  public static SqlType numeric(int precision, int scale) {
    return scalar("numeric", precision, scale);
  }

  /** PostgreSQL's {@code boolean}; named {@code bool} because {@code boolean} is a Java keyword. */
  public static SqlType bool() {
    return scalar("boolean");
  }

  /** Blank-padded {@code char(length)}; {@code char} is a Java keyword. */
  public static SqlType character(int length) {
    return scalar("char", length);
  }

  /** Without a limit. */
  public static SqlType varchar() {
    return scalar("varchar");
  }

  public static SqlType varchar(int length) {
    return scalar("varchar", length);
  }

  public static SqlType text() {
    return scalar("text");
  }

  public static SqlType bytea() {
    return scalar("bytea");
  }

  public static SqlType date() {
    return scalar("date");
  }

  public static SqlType time(int precision) {
    return scalar("time", precision);
  }

  /** {@code time with time zone}. */
  public static SqlType timetz(int precision) {
    return scalar("timetz", precision);
  }

  /** {@code timestamp without time zone}. */
  public static SqlType timestamp(int precision) {
    return scalar("timestamp", precision);
  }

  /** {@code timestamp with time zone}. */
  public static SqlType timestamptz(int precision) {
    return scalar("timestamptz", precision);
  }

  public static SqlType uuid() {
    return scalar("uuid");
  }

  public static SqlType json() {
    return scalar("json");
  }

  public static SqlType jsonb() {
    return scalar("jsonb");
  }

  /** The reference to a large object. */
  public static SqlType oid() {
    return scalar("oid");
  }

  public static SqlType inet() {
    return scalar("inet");
  }

  /** The array of this type; applied twice, an array of two dimensions. */
  public SqlType array() {
    return new SqlType(name, modifiers, dimensions + 1);
  }

  /** The SQL text of this type. */
  public String sql() {
    if (modifiers.isEmpty() && dimensions == 0) {
      return name;
    }
    StringBuilder sql = new StringBuilder(name);
    for (int i = 0; i < modifiers.size(); i++) {
      sql.append(i == 0 ? '(' : ',').append(modifiers.get(i));
    }
    return sql.append(modifiers.isEmpty() ? "" : ")").append("[]".repeat(dimensions)).toString();
  }

  @Override
  public String toString() {
    return sql();
  }

  private static SqlType scalar(String name, Integer... modifiers) {
    return new SqlType(name, List.of(modifiers), 0);
  }
}
