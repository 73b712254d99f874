package dev.sterna.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sterna.cli.Project.Result;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The assertion can fail: a refusal that changes something, or says too much, is caught. */
final class RefusalTest {

  private static final Result REFUSED =
      Project.standalone("--classes", "nowhere", "downgrade", "--sql", "base");

  @TempDir private Path root;

  private Refusal refusal;
  private DataSource database;

  @BeforeEach
  void project() throws Exception {
    database = Databases.empty();
    refusal = Refusal.in(Project.in(root)).on(database);
    refusal.expect("sql-range", ExitCode.USAGE, () -> REFUSED);
  }

  @Test
  void fileThatIsLeftBehindIsSeen() {
    assertIsSeen("sources", () -> Files.createFile(root.resolve("src/main/java/.half.tmp")));
  }

  @Test
  void tableAndRowAndCommentAreSeen() {
    assertIsSeen("database", () -> execute("create table note (id int primary key)"));
    assertIsSeen("database", () -> execute("insert into note values (1)"));
    assertIsSeen("database", () -> execute("comment on table note is 'a note'"));
    assertIsSeen("database", () -> execute("alter table note alter id type bigint"));
  }

  @Test
  void whatIsLoggedIsSeen() {
    assertIsSeen("logged", () -> Logger.getLogger("dev.sterna").warning("a record"));
  }

  private interface Change {

    void make() throws Exception;
  }

  private void assertIsSeen(String where, Change change) {
    assertThatThrownBy(
            () ->
                refusal.expect(
                    "sql-range",
                    ExitCode.USAGE,
                    () -> {
                      make(change);
                      return REFUSED;
                    }))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(where);
  }

  private static void make(Change change) {
    try {
      change.make();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private void execute(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      assertThat(statement.execute(sql)).isFalse();
    }
  }
}
