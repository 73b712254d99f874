package dev.sterna.processor;

import static dev.sterna.processor.BadInput.changed;
import static dev.sterna.processor.BadInput.error;
import static dev.sterna.processor.BadInput.note;
import static dev.sterna.processor.BadInput.post;

import java.util.function.Consumer;
import java.util.stream.Stream;

/** Revisions that no history can be made of. */
final class BadRevisions {

  private static final String EMPTY =
      """
        @Override
        public void upgrade(Operations op) {}

        @Override
        public void downgrade(Operations op) {}
      """;

  private BadRevisions() {}

  static Stream<BadInput> all() {
    return Stream.concat(graphs(), classes());
  }

  private static Stream<BadInput> graphs() {
    return Stream.of(
        note("two-heads", revision("A", "id = \"aaaa\"").andThen(revision("B", "id = \"bbbb\""))),
        note(
            "three-heads",
            revision("A", "id = \"aaaa\"")
                .andThen(revision("B", "id = \"bbbb\""))
                .andThen(revision("C", "id = \"cccc\""))),
        error(
            "cycle",
            revision("A", "id = \"aaaa\", revises = \"cccc\"")
                .andThen(revision("B", "id = \"bbbb\", revises = \"aaaa\""))
                .andThen(revision("C", "id = \"cccc\", revises = \"bbbb\""))),
        error("cycle-of-one", revision("A", "id = \"aaaa\", revises = \"aaaa\"")),
        error(
            "cycle-by-dependency",
            revision("A", "id = \"aaaa\", dependsOn = \"bbbb\"")
                .andThen(revision("B", "id = \"bbbb\", revises = \"aaaa\""))),
        error(
            "parent-missing",
            revision("A", "id = \"aaaa\"")
                .andThen(revision("B", "id = \"bbbb\", revises = \"aaab\""))),
        error("dependency-missing", revision("A", "id = \"aaaa\", dependsOn = \"zzzz\"")),
        error("id-twice", revision("A", "id = \"aaaa\"").andThen(revision("B", "id = \"aaaa\""))),
        error(
            "id-twice-other-content",
            revision("A", "id = \"aaaa\", created = \"2023-04-28T01:59:42Z\"")
                .andThen(
                    declared(
                        "B",
                        "id = \"aaaa\", created = \"2023-04-29T01:59:42Z\"",
                        "final class B implements Migration",
                        EMPTY.replace("{}", "{ op.execute(\"select 1\"); }")))),
        error(
            "id-twice-and-revised",
            revision("A", "id = \"aaaa\"")
                .andThen(revision("B", "id = \"aaaa\""))
                .andThen(revision("C", "id = \"cccc\", revises = \"aaaa\""))),
        error(
            "label-twice",
            revision("A", "id = \"aaaa\", labels = \"x\"")
                .andThen(revision("B", "id = \"bbbb\", revises = \"aaaa\", labels = \"x\""))),
        error(
            "label-is-id",
            revision("A", "id = \"aaaa\", labels = \"bbbb\"")
                .andThen(revision("B", "id = \"bbbb\", revises = \"aaaa\""))),
        error(
            "replaced-twice",
            revision("A", "id = \"aaaa\", replaces = \"oooo\"")
                .andThen(revision("B", "id = \"bbbb\", revises = \"aaaa\", replaces = \"oooo\""))));
  }

  private static Stream<BadInput> classes() {
    return Stream.of(
        error("encoding-other", changed(accented(), accented())).with("-encoding", "ISO-8859-1"),
        error("id-missing", revision("A", "message = \"first\"")),
        error("id-empty", revision("A", "id = \"\"")),
        error("id-blank", revision("A", "id = \"  \"")),
        error("id-with-space", revision("A", "id = \"a b\"")),
        error("id-reserved", revision("A", "id = \"head\"")),
        error("id-no-constant", revision("A", "id = Nowhere.ID")),
        error("created-wrong", revision("A", "id = \"aaaa\", created = \"yesterday\"")),
        error(
            "created-without-zone",
            revision("A", "id = \"aaaa\", created = \"2023-04-28 01:59:42\"")),
        error(
            "class-abstract",
            declared("A", "id = \"aaaa\"", "abstract class A implements Migration", "")),
        error(
            "class-interface", declared("A", "id = \"aaaa\"", "interface A extends Migration", "")),
        error(
            "class-record",
            declared("A", "id = \"aaaa\"", "record A(int x) implements Migration", EMPTY)),
        error(
            "class-enum",
            declared("A", "id = \"aaaa\"", "enum A implements Migration", ";" + EMPTY)),
        error("class-no-migration", declared("A", "id = \"aaaa\"", "final class A", "")),
        error(
            "class-with-argument",
            declared(
                "A",
                "id = \"aaaa\"",
                "final class A implements Migration",
                "  A(int x) {}\n" + EMPTY)),
        error(
            "class-with-private-constructor",
            declared(
                "A",
                "id = \"aaaa\"",
                "final class A implements Migration",
                "  private A() {}\n" + EMPTY)),
        error(
            "class-with-throwing-constructor",
            declared(
                "A",
                "id = \"aaaa\"",
                "final class A implements Migration",
                "  A() throws Exception {}\n" + EMPTY)),
        error(
            "class-nested",
            project ->
                project.with(
                    Project.MIGRATIONS + ".Outer",
                    "package com.matar.migrations; import dev.sterna.migration.*;\nclass Outer {\n@Revision(id = \"aaaa\")\nstatic final class A implements Migration {\n"
                        + EMPTY
                        + "}}\n")),
        error(
            "class-in-other-package",
            project ->
                project.with(
                    "com.matar.A",
                    "package com.matar; import dev.sterna.migration.*;\n@Revision(id = \"aaaa\")\nfinal class A implements Migration {\n"
                        + EMPTY
                        + "}\n")));
  }

  /** An entity whose source is ASCII, and whose draft is not. */
  private static Consumer<Project> accented() {
    return post("@Column(name = \"gr\\u00f6sse\") Integer size;");
  }

  private static Consumer<Project> revision(String name, String attributes) {
    return declared(name, attributes, "final class " + name + " implements Migration", EMPTY);
  }

  private static Consumer<Project> declared(
      String name, String attributes, String declaration, String body) {
    return project ->
        project.with(
            Project.MIGRATIONS + "." + name,
            """
            package com.matar.migrations;

            import dev.sterna.migration.Migration;
            import dev.sterna.migration.Operations;
            import dev.sterna.migration.Revision;

            @Revision(%s)
            %s {
            %s}
            """
                .formatted(attributes, declaration, body));
  }
}
