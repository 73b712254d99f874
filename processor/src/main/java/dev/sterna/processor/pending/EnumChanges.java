package dev.sterna.processor.pending;

import dev.sterna.data.Replacement;
import dev.sterna.operation.AlterTable;
import dev.sterna.operation.DropConstraint;
import dev.sterna.operation.Operation;
import dev.sterna.operation.ReplaceValues;
import dev.sterna.operation.Require;
import dev.sterna.operation.TableChange;
import dev.sterna.processor.mapping.column.StoredConstants;
import dev.sterna.schema.Check;
import dev.sterna.schema.Column;
import dev.sterna.schema.Constraint;
import dev.sterna.schema.EnumType;
import dev.sterna.schema.ForeignKey;
import dev.sterna.schema.Identifier;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What becomes of rows when the constants of an enum change, before anything else does. A row that
 * has a name gets the new one of a constant that was renamed; a row that has a number gets the one
 * of its constant, wherever that stands now, and none may have that of a constant that is gone.
 *
 * @param before the schema, tables and columns under their new names
 * @param declared the schema of the model
 */
record EnumChanges(Schema before, Schema declared) {

  /** What is done to the rows of these columns, and to checks that would not let it. */
  List<Operation> of(List<EnumMatch> columns) {
    List<Operation> operations = new ArrayList<>();
    for (EnumMatch match : columns) {
      if (isOfOneType(match)) {
        operations.addAll(changes(match));
      }
    }
    return operations;
  }

  /**
   * The past names of values of enum types of the database, by the present ones.
   *
   * @param declared the schema of the model, whose tables have their new names
   */
  static SortedMap<QualifiedName, SortedMap<String, String>> ofTypes(
      List<EnumMatch> columns, Schema declared) {
    SortedMap<QualifiedName, SortedMap<String, String>> values = new TreeMap<>();
    for (EnumMatch match : columns) {
      if (match.storage() == StoredConstants.Storage.VALUE && !match.past().isEmpty()) {
        Optional<Column> column = column(declared, match);
        for (EnumType type : declared.enums()) {
          if (column.isPresent() && type.isOf(column.get().type())) {
            values.put(type.name(), match.past());
          }
        }
      }
    }
    return values;
  }

  /** Values that become of another kind are converted by the change of their type. */
  private boolean isOfOneType(EnumMatch match) {
    Optional<Column> was = column(before, match);
    Optional<Column> is = column(declared, match);
    return was.isPresent()
        && is.isPresent()
        && was.get().type().name().equals(is.get().type().name())
        && !isReference(match);
  }

  private static Optional<Column> column(Schema schema, EnumMatch match) {
    return schema.table(match.table()).flatMap(table -> table.column(match.column()));
  }

  /** The values of a reference are those of another column. */
  private boolean isReference(EnumMatch match) {
    for (ForeignKey key : before.tables().get(match.table()).foreignKeys()) {
      if (key.columns().contains(match.column())) {
        return true;
      }
    }
    return false;
  }

  private List<Operation> changes(EnumMatch match) {
    List<Replacement> replacements = new ArrayList<>();
    List<Operation> operations = new ArrayList<>();
    switch (match.storage()) {
      case VALUE -> {}
      case NAME ->
          match.past().forEach((name, past) -> replacements.add(Replacement.replace(past, name)));
      case ORDINAL -> {
        match.gone().forEach(constant -> operations.add(unused(match, constant)));
        replacements.addAll(moves(match));
      }
    }
    if (!replacements.isEmpty()) {
      List<TableChange> checks = checksInTheWay(match);
      if (!checks.isEmpty()) {
        operations.add(new AlterTable(match.table(), checks));
      }
      operations.add(new ReplaceValues(match.table(), match.column(), replacements));
    }
    return operations;
  }

  /** The old number of each constant that has another one now, and that. */
  private static List<Replacement> moves(EnumMatch match) {
    List<Replacement> moves = new ArrayList<>();
    List<String> names = match.names();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      int before = match.known().constants().indexOf(match.past().getOrDefault(name, name));
      if (before >= 0 && before != i && !match.isNew(name)) {
        moves.add(Replacement.replace(before, i));
      }
    }
    return moves;
  }

  private static Operation unused(EnumMatch match, String constant) {
    String column = Identifier.sql(match.column());
    String schema = match.table().schema().map(name -> Identifier.sql(name) + ".").orElse("");
    return new Require(
        "no row of " + match.table() + " has " + constant + ", which " + match.column() + " loses",
        "select * from %s%s where %s = %s"
            .formatted(
                schema,
                Identifier.sql(match.table().name()),
                column,
                match.known().constants().indexOf(constant)));
  }

  /** The checks of the column that go anyway, or come back with other values. */
  private List<TableChange> checksInTheWay(EnumMatch match) {
    Table table = before.tables().get(match.table());
    Table wanted = declared.tables().get(match.table());
    List<TableChange> drops = new ArrayList<>();
    for (Constraint constraint : table.constraints()) {
      if (constraint instanceof Check
          && constraint.isOver(match.column())
          && !wanted.constraints().contains(constraint)) {
        drops.add(new DropConstraint(constraint.name()));
      }
    }
    return drops;
  }
}
