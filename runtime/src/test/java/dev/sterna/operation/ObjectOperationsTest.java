package dev.sterna.operation;

import static dev.sterna.operation.AddConstraint.addConstraint;
import static dev.sterna.operation.OperationCase.CONCURRENT;
import static dev.sterna.operation.OperationCase.POST;
import static dev.sterna.operation.OperationCase.changing;
import static dev.sterna.operation.OperationCase.impossible;
import static dev.sterna.operation.OperationCase.structural;
import static dev.sterna.operation.Privilege.SELECT;
import static dev.sterna.operation.Privilege.UPDATE;
import static dev.sterna.operation.Privileges.onTable;
import static dev.sterna.schema.EnumType.enumType;
import static dev.sterna.schema.ForeignKey.foreignKey;
import static dev.sterna.schema.Index.index;
import static dev.sterna.schema.QualifiedName.name;
import static dev.sterna.schema.Sequence.sequence;
import static dev.sterna.schema.SqlType.type;
import static dev.sterna.schema.View.view;

import dev.sterna.operation.OperationCase.Trait;
import dev.sterna.schema.ObjectName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Objects, sequences, schemas and indexes: what is done to them, undone, said and refused. */
final class ObjectOperationsTest {

  private static final ObjectName MOOD = ObjectName.enumType(name("mood"));

  static Stream<OperationCase> operations() {
    return Stream.of(
        changing(
            new CreateObject(enumType("e", "a")),
            "create enum e",
            schema -> schema.withObject(enumType("e", "a")),
            new DropObject(ObjectName.enumType(name("e")))),
        changing(
            new ReplaceObject(view("v", "select 3")),
            "replace view v",
            schema -> schema.withObject(view("v", "select 3")),
            new ReplaceObject(OperationCase.PLAIN)),
        changing(
            new ReplaceObject(enumType("mood", "ok")),
            "replace enum mood",
            schema -> schema.withObject(enumType("mood", "ok")),
            new ReplaceObject(enumType("mood", "sad", "ok")),
            Trait.ALONE),
        changing(
            new RenameObject(ObjectName.view(name("v")), name("audit", "w")),
            "rename view v to audit.w",
            schema ->
                schema
                    .withoutObject(ObjectName.view(name("v")))
                    .withObject(OperationCase.PLAIN.withName(name("audit", "w"))),
            new RenameObject(ObjectName.view(name("audit", "w")), name("v"))),
        changing(
            new RenameObject(MOOD, name("audit", "Mind")),
            "rename enum mood to audit.Mind",
            schema ->
                schema
                    .withoutObject(MOOD)
                    .withObject(enumType(name("audit", "Mind"), "sad", "ok"))
                    .mappingTables(
                        table ->
                            table
                                .mappingColumn("mood", c -> c.withType(type("audit.\"Mind\"")))
                                .mappingColumn(
                                    "moods", c -> c.withType(type("audit.\"Mind\"").array()))),
            new RenameObject(ObjectName.enumType(name("audit", "Mind")), name("mood"))),
        changing(
            new DropObject(ObjectName.view(name("v"))),
            "drop view v",
            schema -> schema.withoutObject(ObjectName.view(name("v"))),
            new CreateObject(OperationCase.PLAIN)),
        changing(
            new AddEnumValue(name("mood"), "glad", Optional.empty()),
            "add value glad to enum mood",
            schema -> schema.withObject(enumType("mood", "sad", "ok", "glad")),
            new ReplaceObject(enumType("mood", "sad", "ok")),
            Trait.ALONE),
        changing(
            new AddEnumValue(name("mood"), "fine", Optional.of("ok")),
            "add value fine to enum mood",
            schema -> schema.withObject(enumType("mood", "sad", "fine", "ok")),
            new ReplaceObject(enumType("mood", "sad", "ok")),
            Trait.ALONE),
        changing(
            new AddEnumValue(name("mood"), "fine", Optional.empty(), Optional.of("sad")),
            "add value fine to enum mood",
            schema -> schema.withObject(enumType("mood", "sad", "fine", "ok")),
            new ReplaceObject(enumType("mood", "sad", "ok")),
            Trait.ALONE),
        changing(
            new RenameEnumValue(name("mood"), "sad", "blue"),
            "rename value sad of enum mood to blue",
            schema -> schema.withObject(enumType("mood", "blue", "ok")),
            new RenameEnumValue(name("mood"), "blue", "sad")),
        structural(
            new Grant("app", onTable("v", SELECT, UPDATE)),
            "grant select, update on table v to app",
            List.of(new Revoke("app", onTable("v", SELECT, UPDATE))),
            "what app had before of select, update on table v"),
        impossible(
            new Revoke("public", onTable("m", SELECT)),
            "revoke select on table m from public",
            "what public had before of select on table m is not known; write what grants it again,"
                + " or remove this line if nothing has to"),
        changing(
            CONCURRENT,
            "create index i on post",
            schema -> schema.mappingTables(table -> table.withIndexes(List.of(index("i", "nr")))),
            new DropIndex(POST, "i", Locking.CONCURRENT),
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
            new CreateObject(enumType("mood")),
            "cannot create enum mood: there is already the enum mood"),
        new RefusedOperation(
            new CreateObject(view("post", "select 1")),
            "cannot create view post: there is already a table post"),
        new RefusedOperation(
            new CreateObject(view("s", "select 1")),
            "cannot create view s: there is already a sequence s"),
        new RefusedOperation(
            new CreateObject(view("post_pkey", "select 1")),
            "cannot create view post_pkey: table post already has an index or key post_pkey"),
        new RefusedOperation(
            new CreateObject(view("m", "select 1")),
            "cannot create view m: there is already the materialized view m"),
        new RefusedOperation(
            new CreateSequence(sequence("v")),
            "cannot create sequence v: there is already the view v"),
        new RefusedOperation(
            new ReplaceObject(enumType("x")), "cannot replace enum x: there is no enum x"),
        new RefusedOperation(
            new RenameObject(MOOD, name("audit", "level")),
            "cannot rename enum mood to audit.level: there is already the enum audit.level"),
        new RefusedOperation(
            new DropObject(MOOD),
            "cannot drop enum mood: column post.mood has this type; change it first"),
        new RefusedOperation(
            new DropObject(ObjectName.routine(name("f"), List.of())),
            "cannot drop routine f(): there is no routine f()"),
        new RefusedOperation(
            new Grant("app", onTable("mood", SELECT)),
            "cannot grant select on table mood to app: there is no table mood"),
        new RefusedOperation(
            new Revoke("app", onTable("post", SELECT).in("audit")),
            "cannot revoke select on table audit.post from app: there is no table audit.post"),
        new RefusedOperation(
            new AddEnumValue(name("mood"), "ok", Optional.empty()),
            "cannot add value ok to enum mood: the enum already has this value"),
        new RefusedOperation(
            new AddEnumValue(name("mood"), "x", Optional.of("y")),
            "cannot add value x to enum mood: the enum has no value \"y\", only [sad, ok]"),
        new RefusedOperation(
            new RenameEnumValue(name("mood"), "x", "y"),
            "cannot rename value x of enum mood to y: the enum has no value \"x\", only [sad,"
                + " ok]"),
        new RefusedOperation(
            new RenameEnumValue(name("mood"), "sad", "ok"),
            "cannot rename value sad of enum mood to ok: the enum already has the value \"ok\""),
        new RefusedOperation(
            new AlterTable(
                POST, List.of(addConstraint(foreignKey("nr").references("nobody", "id")))),
            "cannot add constraint post_nr_fkey of table post: there is no table nobody"),
        new RefusedOperation(
            new AlterTable(POST, List.of(addConstraint(foreignKey("nr").references("post", "nr")))),
            "cannot add constraint post_nr_fkey of table post: foreign key \"post_nr_fkey\""
                + " references [nr] of table post, which has no primary key or unique constraint"
                + " over them"),
        new RefusedOperation(
            new DropSchema("audit"),
            "cannot drop schema audit: these are left in it: [audit.level]"),
        new RefusedOperation(
            new RenameSequence(name("s"), name("post")),
            "cannot rename sequence s to post: there is already a table post"));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void whatDoesNotFitIsRefused(RefusedOperation refused) {
    refused.check();
  }
}
