package dev.sterna.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Members of an annotation change in place, and nothing else of the source does. */
final class AnnotationSourceTest {

  static List<Arguments> edits() {
    return List.of(
        edit("@Revision(id = \"a\") class A {}", "id", "b", "@Revision(id = \"b\") class A {}"),
        edit(
            "@Revision(id = /* why */ \"a\" // here\n)class A{}",
            "id",
            "b",
            "@Revision(id = /* why */ \"b\" // here\n)class A{}"),
        edit(
            "@Revision(id = \"a\", revises = {\"x\", \"y\"}) class A {}",
            "revises",
            "z",
            "@Revision(id = \"a\", revises = \"z\") class A {}"),
        edit(
            "@Revision(id = \"a\") class A {}",
            "revises",
            "x y",
            "@Revision(id = \"a\", revises = {\"x\", \"y\"}) class A {}"),
        edit(
            "@Revision(\n    id = \"a\", // first\n    message = \"m\")\nclass A {}",
            "schema",
            "s",
            "@Revision(\n    id = \"a\", // first\n    message = \"m\",\n    schema = \"s\")\nclass A {}"),
        edit("@Revision class A {}", "id", "a", "@Revision(id = \"a\") class A {}"),
        edit("@Revision() class A {}", "id", "a", "@Revision(id = \"a\") class A {}"),
        edit(
            "@dev.sterna.migration.Revision(id=\"a\") class A {}",
            "id",
            "b",
            "@dev.sterna.migration.Revision(id=\"b\") class A {}"),
        edit(
            "@Revision(id = \"a\", revises = \"x\", schema = \"s\") class A {}",
            "revises",
            "",
            "@Revision(id = \"a\", schema = \"s\") class A {}"),
        edit(
            "@Revision(revises = \"x\", id = \"a\") class A {}",
            "revises",
            "",
            "@Revision(id = \"a\") class A {}"),
        edit(
            "@Revision(id = \"a\",) class A {}",
            "revises",
            "",
            "@Revision(id = \"a\",) class A {}"),
        edit("@Revision(revises = \"x\") class A {}", "revises", "", "@Revision class A {}"),
        edit(
            "// @Revision(id = \"no\")\n@Other(\"@Revision\") @Revision(id = \"a\")\nclass A {}",
            "id",
            "b",
            "// @Revision(id = \"no\")\n@Other(\"@Revision\") @Revision(id = \"b\")\nclass A {}"),
        edit(
            "/* \\u0022 */ @Revision(message = \"\\u00e9\\u0022, id = \\\"no\", id = \"a\") class A {}",
            "id",
            "b",
            "/* \\u0022 */ @Revision(message = \"\\u00e9\\u0022, id = \\\"no\", id = \"b\") class A {}"),
        edit(
            "@Revision(id = \"a\")\r\nclass A { @Revision(id = \"in\") int x; }",
            "id",
            "b",
            "@Revision(id = \"b\")\r\nclass A { @Revision(id = \"in\") int x; }"));
  }

  private static Arguments edit(String before, String member, String values, String after) {
    List<String> list = values.isEmpty() ? List.of() : List.of(values.split(" "));
    return Arguments.of(before, member, list, after);
  }

  @ParameterizedTest
  @MethodSource("edits")
  void oneMemberChangesAndEveryOtherByteStays(
      String before, String member, List<String> values, String after) {
    AnnotationSource annotation = AnnotationSource.find(before, "Revision").orElseThrow();

    assertThat(annotation.with(member, values)).isEqualTo(after);
    assertThat(AnnotationSource.find(after, "Revision").orElseThrow().texts(member))
        .contains(values);
  }

  @Test
  void valuesAreReadAsJavaReadsThem() {
    AnnotationSource annotation =
        AnnotationSource.find(
                "@Revision(id = \"a\" + \"b\", revises = {\"x\", \"y\\n\",}, schema = FIELD) class A {}",
                "Revision")
            .orElseThrow();

    assertThat(annotation.texts("id")).contains(List.of("ab"));
    assertThat(annotation.texts("revises")).contains(List.of("x", "y\n"));
    assertThat(annotation.texts("labels")).contains(List.of());
    assertThat(annotation.texts("schema")).isEmpty();
  }

  @Test
  void whatIsNoAnnotationOfAClassIsNotFound() {
    for (String source :
        List.of("", "@", "class A { @Revision int x; }", "\"@Revision\"", "@Revision.Other")) {
      assertThat(AnnotationSource.find(source, "Revision")).isEqualTo(Optional.empty());
    }
  }
}
