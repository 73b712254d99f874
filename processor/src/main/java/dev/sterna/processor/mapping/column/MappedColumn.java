package dev.sterna.processor.mapping.column;

import dev.sterna.processor.mapping.name.PhysicalName;
import dev.sterna.processor.report.Origin;
import dev.sterna.schema.Column;
import dev.sterna.schema.SqlType;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A column that an attribute asks for.
 *
 * @param name its name
 * @param table the name of its table as the model has it, if that says
 * @param type its type
 * @param definition what its {@code columnDefinition} says beside the type; a join column that
 *     refers to it repeats that
 * @param clauses all that is in effect, the definition included
 * @param comment the comment
 * @param readOnly whether the attribute neither inserts nor updates it, so that another may
 * @param origin the attribute, or its annotation
 */
public record MappedColumn(
    PhysicalName name,
    Optional<String> table,
    StoredType type,
    ColumnClauses definition,
    ColumnClauses clauses,
    Optional<String> comment,
    boolean readOnly,
    Origin origin) {

  /**
   * A column as its annotation, or the lack of one, describes it.
   *
   * @param checks the conditions of the annotation and of the type
   */
  public static MappedColumn of(
      PhysicalName name,
      StoredType type,
      ColumnClauses definition,
      ColumnMembers members,
      List<CheckClause> checks) {
    return new MappedColumn(
        name,
        members.table(),
        members.definition().isPresent() ? type.as(members.definition().get().type()) : type,
        definition,
        definition.and(members.clauses()).withChecks(CheckClause.joined(checks)),
        members.comment(),
        members.readOnly(),
        members.origin());
  }

  /** The names of columns in the catalog. */
  public static Set<String> names(List<MappedColumn> columns) {
    Set<String> names = new HashSet<>();
    for (MappedColumn column : columns) {
      names.add(column.name().catalog());
    }
    return names;
  }

  public SqlType sql() {
    return type.sql();
  }

  /**
   * This column, with the type of the other unless they differ in nothing but length or digits. A
   * text has the usual length then.
   */
  public MappedColumn ofTypeLike(MappedColumn other) {
    if (sql().name().equals(other.sql().name())) {
      return this;
    }
    MappedColumn like =
        new MappedColumn(name, table, other.type, definition, clauses, comment, readOnly, origin);
    return like.ofTextType(StoredType.text());
  }

  /** This column with another comment. */
  public MappedColumn withComment(String text) {
    return new MappedColumn(
        name, table, type, definition, clauses, Optional.of(text), readOnly, origin);
  }

  /** This column with another type, if that differs only in length. */
  public MappedColumn ofTextType(StoredType text) {
    return sql().name().equals(text.sql().name())
        ? new MappedColumn(name, table, text, definition, clauses, comment, readOnly, origin)
        : this;
  }

  /** This column with another type. */
  public MappedColumn withType(StoredType other) {
    return new MappedColumn(name, table, other, definition, clauses, comment, readOnly, origin);
  }

  /** This column without its comment. */
  public MappedColumn withoutComment() {
    return new MappedColumn(
        name, table, type, definition, clauses, Optional.empty(), readOnly, origin);
  }

  public MappedColumn with(ColumnClauses changed) {
    return new MappedColumn(name, table, type, definition, changed, comment, readOnly, origin);
  }

  /** The same column, to which the attribute does not write. */
  public MappedColumn unwritten() {
    return new MappedColumn(name, table, type, definition, clauses, comment, true, origin);
  }

  /** The same column in the table of this name. */
  public MappedColumn in(String otherTable) {
    return new MappedColumn(
        name, Optional.of(otherTable), type, definition, clauses, comment, readOnly, origin);
  }

  public MappedColumn notNull() {
    return with(clauses.withNotNull(true));
  }

  public Column toColumn() {
    return new Column(
        name.catalog(),
        sql(),
        !clauses.notNull(),
        clauses.defaultSql(),
        clauses.identity(),
        clauses.generated(),
        clauses.collation(),
        comment);
  }
}
