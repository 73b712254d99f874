package dev.sterna.history;

import static dev.sterna.operation.AddColumn.addColumn;
import static dev.sterna.operation.AddConstraint.addConstraint;
import static dev.sterna.operation.AlterColumnType.alterColumnType;
import static dev.sterna.operation.CommentColumn.commentColumn;
import static dev.sterna.operation.DropColumn.dropColumn;
import static dev.sterna.operation.RenameColumn.renameColumn;
import static dev.sterna.operation.SetDefault.setDefault;
import static dev.sterna.operation.SetNotNull.setNotNull;
import static dev.sterna.schema.Column.column;
import static dev.sterna.schema.ForeignKey.foreignKey;
import static dev.sterna.schema.Index.index;
import static dev.sterna.schema.PrimaryKey.primaryKey;
import static dev.sterna.schema.QualifiedName.name;
import static dev.sterna.schema.SqlType.bigint;
import static dev.sterna.schema.SqlType.integer;
import static dev.sterna.schema.SqlType.text;
import static dev.sterna.schema.Unique.unique;

import dev.sterna.operation.AlterTable;
import dev.sterna.operation.CreateIndex;
import dev.sterna.operation.CreateTable;
import dev.sterna.operation.DropTable;
import dev.sterna.operation.Locking;
import dev.sterna.operation.Operation;
import dev.sterna.operation.RenameTable;
import dev.sterna.operation.TableChange;
import dev.sterna.schema.Column;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An operation, and what it meets: two that meet in what one of them changes do not commute.
 *
 * @param operation the operation
 * @param changes what it changes, as {@code table} or {@code table.column}
 * @param uses what has to stay as it is for it
 */
public record RandomChange(Operation operation, Set<String> changes, Set<String> uses) {

  boolean commutesWith(RandomChange other) {
    return !touches(other) && !other.touches(this);
  }

  private boolean touches(RandomChange other) {
    return changes.stream()
        .anyMatch(
            mine ->
                other.changes.stream().anyMatch(theirs -> isWithin(theirs, mine))
                    || other.uses.stream().anyMatch(theirs -> isWithin(theirs, mine)));
  }

  private static boolean isWithin(String name, String whole) {
    return name.equals(whole) || name.startsWith(whole + ".");
  }

  /**
   * Something that can be done to this schema.
   *
   * @param suffix what no other change has in its names
   */
  public static Optional<RandomChange> of(Random random, Schema schema, String suffix) {
    if (schema.tables().isEmpty() || random.nextInt(5) == 0) {
      return Optional.of(create(random, schema, "t" + suffix));
    }
    Table table = List.copyOf(schema.tables().values()).get(random.nextInt(schema.tables().size()));
    List<Column> columns = table.columns();
    String column = columns.get(random.nextInt(columns.size())).name();
    return column.equals("id") || random.nextInt(3) == 0
        ? ofTable(random, schema, table, suffix)
        : ofColumn(random, table, table.column(column).orElseThrow(), suffix);
  }

  private static RandomChange create(Random random, Schema schema, String table) {
    Column id = column("id", bigint()).notNull();
    if (schema.tables().isEmpty() || random.nextBoolean()) {
      return new RandomChange(
          new CreateTable(
              Table.table(
                  table,
                  id,
                  column("n", integer()),
                  column("s", text()),
                  primaryKey("id").named(table + "_pkey"))),
          Set.of(table),
          Set.of());
    }
    Table other = List.copyOf(schema.tables().values()).get(random.nextInt(schema.tables().size()));
    String target = other.name().name();
    return new RandomChange(
        new CreateTable(
            Table.table(
                table,
                id,
                column("ref", other.column("id").orElseThrow().type()),
                primaryKey("id").named(table + "_pkey"),
                foreignKey("ref").references(target, "id").named(table + "_fkey"))),
        Set.of(table),
        Set.of(target + ".id"));
  }

  private static Optional<RandomChange> ofTable(
      Random random, Schema schema, Table table, String suffix) {
    String name = table.name().name();
    return switch (random.nextInt(6)) {
      case 0 ->
          isReferenced(schema, table)
              ? Optional.empty()
              : Optional.of(
                  new RandomChange(new DropTable(table.name()), Set.of(name), references(table)));
      case 1 ->
          Optional.of(
              new RandomChange(
                  new RenameTable(table.name(), name("r" + suffix)),
                  Set.of(name, "r" + suffix),
                  Set.of()));
      default ->
          Optional.of(
              change(
                  table,
                  addColumn(
                      random.nextBoolean()
                          ? column("c" + suffix, text())
                          : column("c" + suffix, integer()).notNull().defaultValue(7)),
                  Set.of(name + ".c" + suffix),
                  Set.of(name)));
    };
  }

  private static Set<String> references(Table table) {
    return table.foreignKeys().isEmpty()
        ? Set.of()
        : Set.of(table.foreignKeys().get(0).table().name());
  }

  /** The way back refers to them by the names that they have now. */
  private static Set<String> referenced(Table table, Column column) {
    return table.foreignKeys().stream()
        .filter(key -> key.isOver(column.name()))
        .map(key -> key.table().name())
        .collect(Collectors.toSet());
  }

  private static boolean isReferenced(Schema schema, Table table) {
    return schema.tables().values().stream()
        .flatMap(other -> other.foreignKeys().stream())
        .anyMatch(key -> key.table().equals(table.name()));
  }

  private static Optional<RandomChange> ofColumn(
      Random random, Table table, Column column, String suffix) {
    String name = table.name().name();
    String path = name + "." + column.name();
    boolean isNumber = column.type().equals(integer());
    return switch (random.nextInt(8)) {
      case 0 ->
          Optional.of(
              change(table, dropColumn(column.name()), Set.of(path), referenced(table, column)));
      case 1 ->
          Optional.of(
              change(
                  table,
                  renameColumn(column.name(), "d" + suffix),
                  Set.of(path, name + ".d" + suffix),
                  Set.of()));
      case 2 ->
          isNumber
              ? Optional.of(
                  change(table, alterColumnType(column.name(), bigint()), Set.of(path), Set.of()))
              : Optional.empty();
      case 3 ->
          Optional.of(change(table, commentColumn(column.name(), suffix), Set.of(path), Set.of()));
      case 4 ->
          isNumber
              ? Optional.of(change(table, setDefault(column.name(), 3), Set.of(path), Set.of()))
              : Optional.empty();
      case 5 ->
          column.nullable()
              ? Optional.of(change(table, setNotNull(column.name()), Set.of(path), Set.of()))
              : Optional.empty();
      case 6 ->
          Optional.of(
              change(
                  table,
                  addConstraint(unique(column.name()).named("u" + suffix)),
                  Set.of(),
                  Set.of(path)));
      default ->
          Optional.of(
              new RandomChange(
                  new CreateIndex(
                      table.name(), index("i" + suffix, column.name()), Locking.BLOCKING),
                  Set.of(),
                  Set.of(path)));
    };
  }

  private static RandomChange change(
      Table table, TableChange change, Set<String> changes, Set<String> uses) {
    return new RandomChange(new AlterTable(table.name(), List.of(change)), changes, uses);
  }
}
