package dev.sterna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code release}: the mark of what production runs, in the source of the package. */
final class ReleaseTest {

  @TempDir private Path root;

  private Line line;

  @BeforeEach
  void twoRevisions() throws Exception {
    line =
        Line.in(root)
            .keep("a00000000001", "String name;")
            .keep("a00000000002", "String pen;")
            .compiled();
  }

  @Test
  void markIsMovedWithoutTouchingAnotherByte() throws Exception {
    Path declaration = line.project().migrations().resolve("package-info.java");
    Files.writeString(
        declaration,
        "/** Ours. */\n@Migrations(columnOrder = ColumnOrder.HIBERNATE) // as ever\npackage"
            + " app.migrations;\n\nimport dev.sterna.migration.*;\n");
    line.project().compile();

    Project.Result moved = line.project().run("release", "a00000000001");

    assertThat(moved.exit()).as(moved.err()).isZero();
    assertThat(moved.out())
        .startsWith("Wrote the mark into ")
        .endsWith(
            """
            package-info.java. Compile.
            Released: a00000000001, a00000000001
            Not released:
                a00000000002 (head), a00000000002
            """);
    assertThat(declaration)
        .hasContent(
            "/** Ours. */\n@Migrations(columnOrder = ColumnOrder.HIBERNATE, released ="
                + " \"a00000000001\") // as ever\npackage app.migrations;\n\nimport"
                + " dev.sterna.migration.*;\n");
    assertThat(line.project().run("release", "base").out()).contains("Released: nothing yet.\n");
    assertThat(line.project().run("release", "--json").out())
        .isEqualTo(
            "{\"mark\":\"base\",\"released\":[],\"unreleased\":[\"a00000000001\",\"a00000000002\"]}\n");
    assertThat(declaration).content().contains("released = \"base\") // as ever");
  }

  @Test
  void noMarkIsSaidToBeNone() {
    assertThat(line.project().run("release").out())
        .isEqualTo(
            "No release is marked: specify the newest revision that production runs, or"
                + " base.\n");
  }

  @Test
  void markThatCannotBeMovedIsLeftAlone() throws Exception {
    Path declaration = line.project().migrations().resolve("package-info.java");
    String constant =
        "@dev.sterna.migration.Migrations(released = Mark.ID) package app.migrations;\n";
    line.project()
        .write(
            "app.migrations.Mark",
            "package app.migrations; class Mark { static final String ID = \"base\"; }");
    Files.writeString(declaration, constant);
    line.project().compile();

    assertThat(line.project().run("release", "head").err())
        .startsWith("error: ")
        .endsWith(
            "package-info.java does not set released to a string literal: write the id"
                + " there\n");
    assertThat(line.project().run("release", "nosuch").exit()).isEqualTo(ExitCode.ERROR.code());
    assertThat(declaration).hasContent(constant);
  }
}
