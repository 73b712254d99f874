package dev.sterna.schema;

import static dev.sterna.schema.Column.column;
import static dev.sterna.schema.PrimaryKey.primaryKey;
import static dev.sterna.schema.SqlType.bigint;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whose a name is: what was followed from change to change is what a look at all tables gives. */
class TablesTest {

  @Property(tries = 1000, seed = "20230428")
  void ownersAreThoseOfALookAtAllTables(
      @ForAll @Size(max = 40) List<@IntRange(min = -12, max = 12) Integer> changes) {
    Schema schema = Schema.empty();
    for (int change : changes) {
      schema =
          change > 0
              ? schema.withTable(table(change % 6, change))
              : schema.withoutTable(QualifiedName.name("t" + -change % 6));
      for (int i = 0; i <= 12; i++) {
        for (String name : List.of("t" + i, "k" + i, "i" + i)) {
          QualifiedName relation = QualifiedName.name(name);
          Optional<Table> expected =
              schema.tables().values().stream()
                  .filter(table -> table.relations().contains(relation))
                  .findFirst();
          assertThat(schema.owner(relation)).isEqualTo(expected);
        }
      }
    }
  }

  /** A table whose key and index have names that no other table has, and that differ in time. */
  private static Table table(int name, int keys) {
    return Table.of(
            QualifiedName.name("t" + name),
            column("id", bigint()).notNull(),
            primaryKey("id").named("k" + keys))
        .withIndexes(List.of(Index.index("i" + keys, "id")));
  }
}
