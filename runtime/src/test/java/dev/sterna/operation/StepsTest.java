package dev.sterna.operation;

import static dev.sterna.schema.Index.index;
import static dev.sterna.schema.QualifiedName.name;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.operation.Step.Mode;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

final class StepsTest {

  private static final Operation PLAIN = new CreateSchema("a");

  private static final Operation CONCURRENT =
      new CreateIndex(name("post"), index("i", "a"), Locking.CONCURRENT);

  private static final Operation BREAK = new StepBreak();

  @Test
  void whatIsTransactionalStaysTogether() {
    assertThat(Steps.of(List.of(PLAIN, PLAIN)))
        .containsExactly(new Step(Mode.TRANSACTION, List.of(PLAIN, PLAIN)));
  }

  @Test
  void whatIsNotIsAStepOfItsOwn() {
    assertThat(Steps.of(List.of(PLAIN, CONCURRENT, CONCURRENT, PLAIN)))
        .containsExactly(
            new Step(Mode.TRANSACTION, List.of(PLAIN)),
            new Step(Mode.AUTOCOMMIT, List.of(CONCURRENT)),
            new Step(Mode.AUTOCOMMIT, List.of(CONCURRENT)),
            new Step(Mode.TRANSACTION, List.of(PLAIN)));
  }

  @Test
  void aBreakEndsAStepAndLeavesNoEmptyOne() {
    assertThat(Steps.of(List.of(BREAK, PLAIN, BREAK, BREAK, CONCURRENT, BREAK, PLAIN, BREAK)))
        .containsExactly(
            new Step(Mode.TRANSACTION, List.of(PLAIN)),
            new Step(Mode.AUTOCOMMIT, List.of(CONCURRENT)),
            new Step(Mode.TRANSACTION, List.of(PLAIN)));
  }

  @Test
  void whatABreakPartsIsTwoSteps() {
    assertThat(Steps.of(List.of(PLAIN, BREAK, PLAIN)))
        .containsExactly(
            new Step(Mode.TRANSACTION, List.of(PLAIN)), new Step(Mode.TRANSACTION, List.of(PLAIN)));
  }

  @Test
  void aLimitCountsForEveryTransactionWhereverItStands() {
    Operation limit = TimeLimit.lockTimeout(Duration.ofSeconds(1));

    assertThat(Steps.of(List.of(PLAIN, CONCURRENT, PLAIN, limit)))
        .containsExactly(
            new Step(Mode.TRANSACTION, List.of(limit, PLAIN)),
            new Step(Mode.AUTOCOMMIT, List.of(CONCURRENT)),
            new Step(Mode.TRANSACTION, List.of(limit, PLAIN)));
    assertThat(Steps.of(List.of(limit))).isEmpty();
  }

  @Test
  void whatIsDoneToTheDatabaseOnlyIsDoneAsTheRest() {
    Operation group = new DatabaseOnly(List.of(PLAIN, new DatabaseOnly(List.of(CONCURRENT))));

    assertThat(Steps.of(List.of(PLAIN, group)))
        .containsExactly(
            new Step(Mode.TRANSACTION, List.of(PLAIN, PLAIN)),
            new Step(Mode.AUTOCOMMIT, List.of(CONCURRENT)));
  }

  @Test
  void nothingHasNoStep() {
    assertThat(Steps.of(List.of())).isEmpty();
  }
}
