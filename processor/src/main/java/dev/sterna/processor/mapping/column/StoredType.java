package dev.sterna.processor.mapping.column;

import dev.sterna.schema.EnumType;
import dev.sterna.schema.SqlType;
import java.util.List;
import java.util.Optional;

/**
 * How values of an attribute are stored.
 *
 * @param sql the type of the column
 * @param referring the type of a column of its own name that refers to this one: Hibernate gives it
 *     the usual digits of seconds
 * @param bytes the size that Hibernate takes such a column for; only {@link HibernateColumnOrder}
 *     asks for it
 * @param bytesInArrays the size that it takes one for within the values of an array, where it has
 *     only the code of the type to go by, and not that of the column
 * @param converted whether it is something else that is stored, which a converter makes of them
 * @param hidden whether a source that is not found in this compile would tell which values it may
 *     have, so that a condition on them is not dropped for now
 * @param types the types that have to be there before the column, its own last
 * @param constants the constants that its values stand for, if it is an enum's
 */
public record StoredType(
    SqlType sql,
    SqlType referring,
    int bytes,
    int bytesInArrays,
    boolean converted,
    boolean hidden,
    List<NeededType> types,
    Optional<StoredConstants> constants) {

  /** The size of what has no limit. */
  public static final int UNLIMITED = Integer.MAX_VALUE;

  public StoredType {
    types = List.copyOf(types);
  }

  public StoredType(SqlType sql, int bytes) {
    this(sql, sql, bytes);
  }

  public StoredType(SqlType sql, SqlType referring, int bytes) {
    this(sql, referring, bytes, bytes, false, false, List.of(), Optional.empty());
  }

  /** A column of an enum type of the database. */
  public static StoredType of(EnumType type) {
    return new StoredType(
        type.type(),
        type.type(),
        UNLIMITED,
        UNLIMITED,
        false,
        false,
        List.of(new NeededType(type, List.of())),
        Optional.empty());
  }

  /** The same, which has another size within the values of an array. */
  StoredType inArrays(int other) {
    return new StoredType(sql, referring, bytes, other, converted, hidden, types, constants);
  }

  /** The same, of whose size Hibernate has only the code of the type to go by. */
  public StoredType ofCode() {
    return bytes == bytesInArrays
        ? this
        : new StoredType(
            sql, referring, bytesInArrays, bytesInArrays, converted, hidden, types, constants);
  }

  /** The same, with the types that have to be there before the column. */
  public StoredType with(List<NeededType> needed) {
    return new StoredType(
        sql, referring, bytes, bytesInArrays, converted, hidden, needed, constants);
  }

  /** A text of which nothing is said. */
  public static StoredType text() {
    return new StoredType(SqlType.varchar(ColumnFacets.DEFAULT_LENGTH), BasicType.MAX_VARCHAR);
  }

  public static StoredType unlimited(SqlType sql) {
    return new StoredType(sql, UNLIMITED);
  }

  /** The native array of values of this type. */
  public StoredType array() {
    return unlimited(referring.array());
  }

  /** The same values in a column of another type. */
  public StoredType as(SqlType other) {
    return new StoredType(
        other, other, bytes, bytesInArrays, converted, hidden, List.of(), constants);
  }

  /** The same type, for what a converter makes of the values. */
  public StoredType ofConverted() {
    return new StoredType(
        sql, referring, bytes, bytesInArrays, true, hidden, types, Optional.empty());
  }

  /** The same type, whose values stand for these constants. */
  StoredType of(StoredConstants known) {
    return new StoredType(
        sql, referring, bytes, bytesInArrays, converted, hidden, types, Optional.of(known));
  }

  /** The same type, where which values there can be is not to be seen now. */
  StoredType ofHidden() {
    return new StoredType(sql, referring, bytes, bytesInArrays, converted, true, types, constants);
  }
}
