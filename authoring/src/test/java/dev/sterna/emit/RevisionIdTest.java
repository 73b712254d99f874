package dev.sterna.emit;

import static dev.sterna.operation.AddColumn.addColumn;
import static dev.sterna.schema.Column.column;
import static dev.sterna.schema.PrimaryKey.primaryKey;
import static dev.sterna.schema.SqlType.integer;
import static dev.sterna.schema.SqlType.text;
import static dev.sterna.schema.SqlType.varchar;
import static dev.sterna.schema.Unique.unique;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.migration.Operations;
import dev.sterna.operation.Operation;
import dev.sterna.random.RandomOperation;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RevisionIdTest {

  private static final List<Operation> OPERATIONS =
      Operations.of(
          op -> {
            op.createTable(
                "organization",
                column("_id", varchar(255)).notNull(),
                column("title", varchar(255)).defaultValue("it's"),
                primaryKey("_id"),
                unique("title"));
            op.alterTable(
                "post", addColumn(column("a", text())), addColumn(column("b", integer())));
            op.newStep();
            op.run("hash", connection -> {});
          });

  private static final List<Operation> OTHER_ORDER =
      Operations.of(
          op -> {
            op.createTable(
                "organization",
                unique("title"),
                primaryKey("_id"),
                column("title", varchar(255)).defaultValue("it's"),
                column("_id", varchar(255)).notNull());
            op.alterTable(
                "post", addColumn(column("b", integer())), addColumn(column("a", text())));
            op.newStep();
            op.run("hash", connection -> {});
          });

  @Test
  void anIdIsKeptForEver() {
    assertThat(RevisionId.of(List.of("29edbf20051e"), List.of(), OPERATIONS))
        .isEqualTo("dcc27fb5a83c");
  }

  @Test
  void orderOfColumnsConstraintsAndParentsDoesNotCount() {
    assertThat(RevisionId.of(List.of("b", "a"), List.of(), OTHER_ORDER))
        .isEqualTo(RevisionId.of(List.of("a", "b"), List.of(), OPERATIONS));
  }

  @Test
  void parentsAndDependenciesCount() {
    Set<String> ids =
        Set.of(
            RevisionId.of(List.of(), List.of(), OPERATIONS),
            RevisionId.of(List.of("a"), List.of(), OPERATIONS),
            RevisionId.of(List.of(), List.of("a"), OPERATIONS),
            RevisionId.of(List.of("a", "b"), List.of(), OPERATIONS),
            RevisionId.of(List.of("a"), List.of("b"), OPERATIONS));

    assertThat(ids).hasSize(5).allMatch(id -> id.matches("[0-9a-f]{12}"));
  }

  @Property(tries = 100, seed = "20230428")
  void otherOperationsHaveAnotherId(@ForAll long seed) {
    List<Operation> operations = new RandomOperation(new Random(seed)).ofEveryKind();
    Set<Operation> distinct = new HashSet<>(operations);

    Set<String> ids = new HashSet<>();
    distinct.forEach(operation -> ids.add(RevisionId.of(List.of(), List.of(), List.of(operation))));

    assertThat(ids).hasSameSizeAs(distinct);
  }

  @Test
  void randomIdsDiffer() {
    assertThat(RevisionId.random()).matches("[0-9a-f]{12}").isNotEqualTo(RevisionId.random());
  }
}
