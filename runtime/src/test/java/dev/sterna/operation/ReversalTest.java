package dev.sterna.operation;

import static dev.sterna.operation.AddColumn.addColumn;
import static dev.sterna.operation.DropColumn.dropColumn;
import static dev.sterna.operation.RenameColumn.renameColumn;
import static dev.sterna.schema.Column.column;
import static dev.sterna.schema.QualifiedName.name;
import static dev.sterna.schema.SqlType.integer;
import static dev.sterna.schema.SqlType.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.schema.Schema;
import dev.sterna.schema.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ReversalTest {

  private static final Schema SCHEMA =
      Schema.of(Table.of(name("post"), column("a", integer()).notNull(), column("b", text())));

  @Test
  void markersStandInFrontOfWhatTheySpeakAbout() {
    List<Operation> upgrade =
        List.of(
            alter(dropColumn("a")),
            new Execute("update post set b = ''", List.of()),
            new DropTable(name("post")));

    assertThat(describe(upgrade))
        .containsExactly(
            "not restored: the rows of post",
            "create table post",
            "irreversible: Sterna does not read SQL, so it cannot undo \"execute update post set b"
                + " = ''\"; write what does, or remove this line if nothing has to",
            "not restored: the values of post.a (rows get 0)",
            "alter table post: add column a");
  }

  @Test
  void neighbouringChangesOfATableAreOne() {
    List<Operation> upgrade =
        List.of(alter(addColumn(column("c", text()))), alter(renameColumn("c", "d")));

    assertThat(describe(upgrade))
        .containsExactly("alter table post: rename column d to c, drop column c");
  }

  @Test
  void whatCommittedApartIsUndoneApart() {
    List<Operation> upgrade =
        List.of(
            alter(addColumn(column("c", text()))), new StepBreak(), alter(renameColumn("c", "d")));

    assertThat(describe(upgrade))
        .containsExactly(
            "alter table post: rename column d to c",
            "commit, then go on",
            "alter table post: drop column c");
  }

  private static List<String> describe(List<Operation> upgrade) {
    return Reversal.of(upgrade, SCHEMA).stream().map(Operation::describe).toList();
  }

  private static Operation alter(TableChange change) {
    return new AlterTable(name("post"), List.of(change));
  }
}
