package dev.sterna.cli;

import static dev.sterna.cli.Golden.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.cli.Project.Result;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Databases that others made, taken over. */
final class BaselineTest {

  @TempDir private Path root;

  @ParameterizedTest
  @EnumSource(Scripts.class)
  void nothingIsPendingAfterABaseline(Scripts scripts) throws IOException, SQLException {
    Project project = Project.in(root);
    scripts.addEntities(project);
    project.compile();
    DataSource database = scripts.database();

    Result baseline =
        project.run(
            database,
            "baseline",
            "--rev-id",
            "b0",
            "--created",
            "2025-03-01T10:00:00Z",
            "--wait",
            "5");

    assertThat(baseline.exit()).as(baseline.err()).isZero();
    assertGolden(
        "baseline-" + scripts.name().toLowerCase(Locale.ROOT),
        baseline.out().replace(project.migrations().toString(), "MIGRATIONS"));
    project.compile();
    assertThat(project.run("check")).isEqualTo(new Result(0, project.run("check").out(), ""));
    assertThat(project.run(database, "current", "-c").exit()).isZero();
    assertThat(project.run(database, "drift").out())
        .isEqualTo("The database matches its revisions.\n");
    DataSource empty = Databases.empty();
    Result upgraded = project.run(empty, "upgrade");
    assertThat(upgraded.exit()).as(upgraded.err()).isZero();
    assertThat(project.run(empty, "drift").exit()).isZero();
  }
}
