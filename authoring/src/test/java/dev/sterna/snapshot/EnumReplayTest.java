package dev.sterna.snapshot;

import static dev.sterna.data.Replacement.replace;
import static dev.sterna.migration.EnumColumn.enumColumn;
import static dev.sterna.operation.RenameColumn.renameColumn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.data.Replacement;
import dev.sterna.migration.EnumColumn;
import dev.sterna.migration.Operations;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a revision did to rows tells what their constants were. */
final class EnumReplayTest {

  private static final EnumColumn AFTER = enumColumn("post", "state", "A", "B", "C");

  @Test
  void namesComeBack() {
    assertThat(before(AFTER.renamed("B", "X"), replace("X", "B"), replace("C", "A")))
        .isEqualTo(enumColumn("post", "state", "C", "X", "C"));
  }

  @Test
  void ordinalsComeBackWithoutWhatIsNew() {
    assertThat(before(AFTER, replace(0, 2), replace(1, 0)).constants()).containsExactly("C", "A");
  }

  @Test
  void aConstantThatWasRemovedLeavesAPlace() {
    assertThat(before(AFTER, replace(2, 1), replace(3, 2)).constants())
        .containsExactly("A", "?", "B", "C");
  }

  @Test
  void tableAndColumnHaveTheirFormerNames() {
    assertThat(
            EnumReplay.before(
                List.of(AFTER),
                Operations.of(
                    op -> {
                      op.renameTable("entry", "post");
                      op.alterTable("post", renameColumn("condition", "state"));
                      op.replaceValues("other", "state", replace("X", "B"));
                    })))
        .containsExactly(enumColumn("entry", "condition", "A", "B", "C"));
  }

  private static EnumColumn before(EnumColumn after, Replacement... replacements) {
    return EnumReplay.before(
            List.of(after), Operations.of(op -> op.replaceValues("post", "state", replacements)))
        .get(0);
  }
}
