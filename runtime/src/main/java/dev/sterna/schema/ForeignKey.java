package dev.sterna.schema;

import java.util.List;
import java.util.Objects;

/**
 * A foreign key: {@code foreignKey("organization_id").references("organization", "_id")}.
 *
 * @param name the name, or empty for PostgreSQL's
 * @param columns the referencing columns
 * @param table the referenced table
 * @param references the referenced columns, one for each referencing column
 * @param onDelete what a delete of the referenced row does
 * @param onUpdate what a change of the referenced key does
 * @param matchFull whether the columns must be null all or none ({@code MATCH FULL})
 * @param deferral when it is checked
 * @param validated whether the rows that were there first are known to keep it; {@code false} is
 *     {@code NOT VALID}
 */
public record ForeignKey(
    String name,
    List<String> columns,
    QualifiedName table,
    List<String> references,
    ReferentialAction onDelete,
    ReferentialAction onUpdate,
    boolean matchFull,
    Deferral deferral,
    boolean validated)
    implements Constraint {

  public ForeignKey {
    columns = Names.distinct("foreign key", columns);
    references = Names.distinct("foreign key's target", references);
    Objects.requireNonNull(table, "table");
    Objects.requireNonNull(onDelete, "onDelete");
    Objects.requireNonNull(onUpdate, "onUpdate");
    Objects.requireNonNull(deferral, "deferral");
    if (columns.size() != references.size()) {
      throw new IllegalArgumentException(
          "a foreign key over " + columns + " cannot reference " + references);
    }
  }

  /** The referencing half; {@link Columns#references} completes it. */
  public static Columns foreignKey(String... columns) {
    return new Columns(List.of(columns));
  }

  /** The referencing columns of a foreign key whose target is still to be said. */
  public record Columns(List<String> columns) {

    public Columns {
      columns = List.copyOf(columns);
    }

    public ForeignKey references(String table, String... keys) {
      return references(QualifiedName.name(table), keys);
    }

    public ForeignKey references(QualifiedName table, String... keys) {
      return new ForeignKey(
          "",
          columns,
          table,
          List.of(keys),
          ReferentialAction.NO_ACTION,
          ReferentialAction.NO_ACTION,
          false,
          Deferral.NOT_DEFERRABLE,
          true);
    }
  }

  /** With these columns, each of which refers to the one at its place among the others. */
  public ForeignKey pairing(List<String> otherColumns, List<String> otherReferences) {
    return new ForeignKey(
        name,
        otherColumns,
        table,
        otherReferences,
        onDelete,
        onUpdate,
        matchFull,
        deferral,
        validated);
  }

  public ForeignKey onDelete(ReferentialAction action) {
    return new ForeignKey(
        name, columns, table, references, action, onUpdate, matchFull, deferral, validated);
  }

  public ForeignKey onUpdate(ReferentialAction action) {
    return new ForeignKey(
        name, columns, table, references, onDelete, action, matchFull, deferral, validated);
  }

  public ForeignKey matchingFull() {
    return new ForeignKey(
        name, columns, table, references, onDelete, onUpdate, true, deferral, validated);
  }

  public ForeignKey deferrable(Deferral other) {
    return new ForeignKey(
        name, columns, table, references, onDelete, onUpdate, matchFull, other, validated);
  }

  public ForeignKey notValid() {
    return withValidated(false);
  }

  @Override
  public ForeignKey withValidated(boolean known) {
    return new ForeignKey(
        name, columns, table, references, onDelete, onUpdate, matchFull, deferral, known);
  }

  @Override
  public ForeignKey named(String other) {
    return new ForeignKey(
        other, columns, table, references, onDelete, onUpdate, matchFull, deferral, validated);
  }

  @Override
  public ForeignKey renamingColumn(String from, String to) {
    return withColumns(Names.renaming(columns, from, to), table, references);
  }

  /** The same key after the table that it references was renamed. */
  public ForeignKey retargeted(QualifiedName from, QualifiedName to) {
    return table.equals(from) ? withColumns(columns, to, references) : this;
  }

  /** The same key after a column that it references was renamed. */
  public ForeignKey renamingReferenced(QualifiedName target, String from, String to) {
    return table.equals(target)
        ? withColumns(columns, table, Names.renaming(references, from, to))
        : this;
  }

  private ForeignKey withColumns(List<String> from, QualifiedName target, List<String> to) {
    return new ForeignKey(
        name, from, target, to, onDelete, onUpdate, matchFull, deferral, validated);
  }

  @Override
  public String defaultName(QualifiedName owner) {
    return DefaultName.foreignKey(owner.name(), columns).text();
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
