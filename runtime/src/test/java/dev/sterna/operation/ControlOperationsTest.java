package dev.sterna.operation;

import static dev.sterna.operation.OperationCase.COLUMN;
import static dev.sterna.operation.OperationCase.CONCURRENT;
import static dev.sterna.operation.OperationCase.POST;
import static dev.sterna.operation.OperationCase.changing;
import static dev.sterna.operation.OperationCase.impossible;
import static dev.sterna.operation.OperationCase.keeping;
import static dev.sterna.schema.QualifiedName.name;
import static dev.sterna.schema.Sequence.sequence;

import dev.sterna.operation.OperationCase.Trait;
import dev.sterna.schema.SchemaPart;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a revision says of itself: steps, marks, owners, and what replay or the database leaves out.
 */
final class ControlOperationsTest {

  static Stream<OperationCase> operations() {
    return Stream.of(
        keeping(new Require("no twins", "select 1"), "require no twins"),
        keeping(new StepBreak(), "commit, then go on", new StepBreak()),
        keeping(new NotRestored("it"), "not restored: it"),
        keeping(new Irreversible("it"), "irreversible: it"),
        keeping(
            new Ownership(SchemaPart.table("post"), Ownership.Owner.ENTITY),
            "leave table post to an entity again"),
        keeping(
            new Ownership(SchemaPart.table("post"), Ownership.Owner.FORMER_ENTITY),
            "keep table post, which no entity has any more, until the next release"),
        keeping(
            new Ownership(SchemaPart.table("post"), Ownership.Owner.PERSON),
            "keep table post, which is made by hand"),
        changing(
            new StateOnly(List.of(COLUMN, new DropSequence(name("s")))),
            "take as done: alter table post: add column x; drop sequence s",
            schema -> Replay.of(schema, List.of(COLUMN, new DropSequence(name("s")))),
            new StateOnly(
                List.of(
                    new CreateSequence(sequence("s")),
                    new AlterTable(POST, List.of(new DropColumn("x")))))),
        keeping(new StateOnly(List.of(new NotRestored("it"))), "take as done: not restored: it"),
        impossible(
            new StateOnly(List.of(new RunJava("fill", connection -> {}))),
            "take as done: run \"fill\"",
            "only its author can undo \"fill\"; write what does, or remove this line if nothing"
                + " has to"),
        impossible(
            new DatabaseOnly(List.of(COLUMN, new DropTable(POST))),
            "in the database only: alter table post: add column x; drop table post",
            "what was done to the database alone (alter table post: add column x; drop table post)"
                + " is in no schema that tells the way back; write what undoes it, or remove this"
                + " line if nothing has to",
            Trait.DESTRUCTIVE),
        impossible(
            new DatabaseOnly(List.of(CONCURRENT)),
            "in the database only: create index i on post",
            "what was done to the database alone (create index i on post) is in no schema that"
                + " tells the way back; write what undoes it, or remove this line if nothing has"
                + " to",
            Trait.NOT_TRANSACTIONAL,
            Trait.ALONE));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void theOperationIsThis(OperationCase expected) {
    expected.check();
  }

  static Stream<RefusedOperation> refusals() {
    return Stream.of(
        new RefusedOperation(
            new Ownership(SchemaPart.column("post", "x"), Ownership.Owner.PERSON),
            "cannot keep column post.x, which is made by hand: there is no column post.x"));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void whatDoesNotFitIsRefused(RefusedOperation refused) {
    refused.check();
  }
}
