package dev.sterna.emit;

import static dev.sterna.operation.AddColumn.addColumn;
import static dev.sterna.operation.AddConstraint.addConstraint;
import static dev.sterna.operation.AlterColumnType.alterColumnType;
import static dev.sterna.operation.SetDefault.setDefault;
import static dev.sterna.schema.Check.check;
import static dev.sterna.schema.Column.column;
import static dev.sterna.schema.ForeignKey.foreignKey;
import static dev.sterna.schema.PrimaryKey.primaryKey;
import static dev.sterna.schema.QualifiedName.name;
import static dev.sterna.schema.SqlType.integer;
import static dev.sterna.schema.SqlType.text;
import static dev.sterna.schema.SqlType.varchar;

import dev.sterna.data.Assignment;
import dev.sterna.data.Condition;
import dev.sterna.operation.AddConstraint;
import dev.sterna.operation.AlterTable;
import dev.sterna.operation.CreateTable;
import dev.sterna.operation.DeleteRows;
import dev.sterna.operation.Execute;
import dev.sterna.operation.InsertRows;
import dev.sterna.operation.Operation;
import dev.sterna.operation.SetNotNull;
import dev.sterna.operation.TableChange;
import dev.sterna.operation.UpdateRows;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Table;
import dev.sterna.schema.Value;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Changes of the rows of two tables, the one of which refers to the other. */
final class RandomRows {

  /** Their names. */
  static final Set<String> TABLES = Set.of("language", "dialect");

  private static final QualifiedName LANGUAGE = name("language");
  private static final QualifiedName DIALECT = name("dialect");

  private RandomRows() {}

  /** The tables with some rows. */
  static List<Operation> tables() {
    return List.of(
        new CreateTable(
            Table.table(
                "language",
                column("id", text()).notNull(),
                column("title", text()),
                column("rank", integer()),
                primaryKey("id").named("language_pkey"))),
        new CreateTable(
            Table.table(
                "dialect",
                column("id", text()).notNull(),
                column("language", text()).notNull(),
                primaryKey("id").named("dialect_pkey"),
                foreignKey("language").references("language", "id").named("dialect_fkey"))),
        insert("en"),
        insert("de"),
        insert("fr"),
        dialect("us", "en"));
  }

  /** A change of which values tell what becomes of rows. */
  static Operation told(Random random) {
    String known = List.of("en", "de", "fr").get(random.nextInt(3));
    String fresh = List.of("es", "it", "pt").get(random.nextInt(3));
    return switch (random.nextInt(7)) {
      case 0, 1 -> update(known, new Assignment("title", Value.of("title " + random.nextInt(3))));
      case 2 -> update(known, new Assignment("rank", Value.of(random.nextInt(3))));
      case 3 -> insert(fresh);
      case 4 -> new DeleteRows(LANGUAGE, is(List.of("de", "fr").get(random.nextInt(2))));
      case 5 -> dialect(fresh, List.of("de", "fr").get(random.nextInt(2)));
      default -> new DeleteRows(DIALECT, is("us"));
    };
  }

  /** What becomes of rows here only a database can tell, or the order of two branches decides. */
  static Operation untold(Random random) {
    int number = random.nextInt(4);
    return switch (random.nextInt(11)) {
      case 0 -> new Execute("update language set title = title || '!'", List.of());
      case 1 ->
          new Execute("update language set rank = rank + 1 where rank < " + number, List.of());
      case 2 ->
          new Execute(
              "insert into language (id, title) values ('x" + number + "', 'y')", List.of());
      case 3 -> new Execute("delete from dialect where language = 'de'", List.of());
      case 4 ->
          new UpdateRows(
              LANGUAGE,
              List.of(new Assignment("title", Value.of("by rank " + number))),
              new Condition.Comparison("rank", Condition.Comparator.LESS, Value.of(number)));
      case 5 ->
          new UpdateRows(
              LANGUAGE,
              List.of(new Assignment("rank", Value.of(number))),
              new Condition.IsNull("rank"));
      case 6 -> alter(alterColumnType("title", number < 2 ? varchar(7) : varchar(40)));
      case 7 -> alter(setDefault("rank", number));
      case 8 -> alter(addColumn(column("slug", text())).filledWithSql("lower(title)"));
      case 9 ->
          new DeleteRows(
              DIALECT, new Condition.Comparison("id", Condition.Comparator.GREATER, Value.of("f")));
      default -> alter(addConstraint(check("ranked", "rank < " + (10 + number))));
    };
  }

  private static Operation alter(TableChange change) {
    return new AlterTable(LANGUAGE, List.of(change));
  }

  /** Whether rows decide if a database does this. */
  static boolean mayRefuse(Operation operation) {
    return operation instanceof AlterTable alter
        && (alter.table().equals(LANGUAGE) || alter.table().equals(DIALECT))
        && alter.changes().stream()
            .anyMatch(each -> each instanceof SetNotNull || each instanceof AddConstraint);
  }

  private static Operation update(String id, Assignment assignment) {
    return new UpdateRows(LANGUAGE, List.of(assignment), is(id));
  }

  private static Operation insert(String id) {
    return new InsertRows(
        LANGUAGE, List.of("id", "title"), List.of(List.of(Value.of(id), Value.of("in " + id))));
  }

  private static Operation dialect(String id, String language) {
    return new InsertRows(
        DIALECT, List.of("id", "language"), List.of(List.of(Value.of(id), Value.of(language))));
  }

  private static Condition is(String id) {
    return new Condition.Comparison("id", Condition.Comparator.EQUAL, Value.of(id));
  }
}
