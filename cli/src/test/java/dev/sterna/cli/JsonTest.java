package dev.sterna.cli;

import static dev.sterna.cli.Golden.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import dev.sterna.cli.Project.Result;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What programs read. */
final class JsonTest {

  private static final String ID = "a00000000001";

  @TempDir private Path root;

  private Project project;
  private DataSource database;

  @BeforeEach
  void revisionAndDraft() throws Exception {
    database = Databases.empty();
    project = Project.in(root).entity("Author", "String name;");
    project.compile();
    Result kept =
        project.run(
            "revision",
            "-m",
            "create \"author\"\nin \uD83D\uDE80 lines",
            "--rev-id",
            ID,
            "--created",
            "2025-03-01T10:00:00Z");
    assertThat(kept.exit()).as(kept.err()).isZero();
    project.compile();
  }

  @Test
  void everyAnswerIsOneObjectOnOneLine() throws Exception {
    assertJson("history", 0, "history");
    assertJson("history", 0, "heads");
    assertJson("show", 0, "show", "head");
    assertJson("check-clean", 0, "check");
    project.entity("Author").compile();
    assertJson("check-model-ahead", ExitCode.MODEL_AHEAD.code(), "check");
  }

  @Test
  void databaseIsToldAsItsRowsAre() throws Exception {
    assertJson("current-nothing", 0, "current");
    assertThat(project.run(database, "upgrade").exit()).isZero();
    assertJson("current", 0, "current");
  }

  @Test
  void errorsAreTheSameAsForAPerson() throws Exception {
    Result refused =
        Refusal.in(project).expect("unknown-target", ExitCode.ERROR, "show", "b00000", "--json");

    assertThat(refused.out())
        .startsWith("{\"error\":{\"kind\":\"error\",\"exit\":1,\"message\":\"No revision has");
  }

  private void assertJson(String golden, int exit, String... command) throws IOException {
    String[] args = List.of(command).toArray(new String[command.length + 1]);
    args[command.length] = "--json";

    Result result = project.run(database, args);

    assertThat(result.exit()).as(result.err()).isEqualTo(exit);
    assertThat(result.out().lines()).hasSize(1);
    try (JsonParser parser = new JsonFactory().createParser(result.out())) {
      while (parser.nextToken() != null) {
        assertThat(parser.currentToken()).isNotNull();
      }
    }
    assertGolden(
        "json-" + golden,
        result
            .out()
            .replaceAll("(appliedAt\":\")[^\"]+", "$1NOW")
            .replaceAll("(durationMs\":)\\d+", "$1MS"));
  }
}
