package dev.sterna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The last line on a screen, while a revision takes long. */
final class ProgressTest {

  /** Ends only when somebody lets go of lock 7, in a transaction and in chunks. */
  private static final String SLOW =
      """
      package app.migrations;

      import static dev.sterna.data.Assignment.set;
      import static dev.sterna.data.Condition.everyRow;
      import static dev.sterna.schema.Column.column;
      import static dev.sterna.schema.SqlType.integer;

      import dev.sterna.migration.Migration;
      import dev.sterna.migration.Operations;
      import dev.sterna.migration.Revision;
      import java.util.List;

      @Revision(id = "aaaa", message = "take long")
      public final class R_aaaa implements Migration {
        @Override
        public void upgrade(Operations op) {
          op.execute("create table a (id int primary key, n int)");
          op.execute("insert into a select generate_series(1, 2500), 0");
          op.execute("create function wait() returns trigger language plpgsql as $$ begin"
              + " perform pg_advisory_xact_lock(7); return new; end; $$");
          op.execute("create trigger wait before update on a for each row"
              + " when (new.id > 2000) execute function wait()");
          op.execute("select pg_advisory_xact_lock(8)");
          op.updateInChunks(
              "a", List.of(column("id", integer()).notNull()), 1000, everyRow(), set("n", 1));
        }

        @Override
        public void downgrade(Operations op) {
          op.dropTable("a");
        }
      }
      """;

  @TempDir private Path root;

  private final StringWriter out = new StringWriter();
  private Project project;
  private DataSource database;

  @BeforeEach
  void revision() throws IOException, SQLException {
    project = Project.in(root);
    project.write("app.migrations.R_aaaa", SLOW).compile();
    database = Databases.empty();
  }

  /** A screen that lets go of a lock when it shows what was waited for. */
  private static final class Screen extends Writer {

    private final StringBuilder drawn = new StringBuilder();
    private final Statement locks;

    Screen(Statement locks) {
      this.locks = locks;
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
      String shown = new String(text, from, length);
      drawn.append(shown);
      try {
        if (shown.contains("statement 5 of 6")) {
          locks.execute("select pg_advisory_unlock(8)");
        }
        if (shown.contains("2,000 rows")) {
          locks.execute("select pg_advisory_unlock(7)");
        }
      } catch (SQLException e) {
        throw new IOException(e);
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  @Test
  void statementRowsAndTimeAreToldAndNothingIsLeft() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement locks = connection.createStatement()) {
      locks.execute("select pg_advisory_lock(7), pg_advisory_lock(8)");
      Screen screen = new Screen(locks);

      int exit = upgrade(Optional.of(new PrintWriter(screen)));

      assertThat(exit).isZero();
      assertThat(out.toString())
          .isEqualTo("Running upgrade <base> -> aaaa, take long" + System.lineSeparator());
      assertThat(screen.drawn.toString())
          .containsPattern("\r    aaaa: step 1 of 2, statement 5 of 6, \\d+ s *\r")
          .containsPattern("\r    aaaa: step 2 of 2, statement 6 of 6, 2,000 rows, \\d+ s")
          .endsWith(" \r");
    }
  }

  private int upgrade(Optional<PrintWriter> screen) {
    Terminal terminal =
        new Terminal(
            new PrintWriter(out, true), new PrintWriter(out, true), Optional.empty(), screen);
    return SternaCli.commandLine(SternaCli.embedded(project::revisions, () -> database, terminal))
        .execute("upgrade", "--lock-timeout", "0");
  }
}
