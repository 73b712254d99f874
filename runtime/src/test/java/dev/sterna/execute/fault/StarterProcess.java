package dev.sterna.execute.fault;

import static dev.sterna.data.Assignment.set;
import static dev.sterna.data.Condition.everyRow;
import static dev.sterna.execute.TestRevisions.migration;
import static dev.sterna.schema.Column.column;
import static dev.sterna.schema.Index.index;
import static dev.sterna.schema.PrimaryKey.primaryKey;
import static dev.sterna.schema.SqlType.bigint;
import static dev.sterna.schema.SqlType.integer;

import dev.sterna.Migrator;
import dev.sterna.execute.TestRevisions;
import dev.sterna.schema.Value;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;

/** One of many that start on an empty database; it brings 100 revisions with it. */
final class StarterProcess {

  static final int REVISIONS = 100;

  private StarterProcess() {}

  /** Each leaves a row in a table without a key, so that one that ran twice is seen. */
  static TestRevisions revisions() {
    TestRevisions revisions =
        TestRevisions.none()
            .with(
                "r0",
                migration(
                    op -> {
                      op.createTable(
                          "post",
                          column("id", bigint()).notNull(),
                          column("seen", integer()),
                          primaryKey("id"));
                      op.execute("insert into post select i, 0 from generate_series(1, 500) i");
                      op.execute("create table witness (revision int)");
                      op.execute("insert into witness values (0)");
                    },
                    op -> op.dropTable("post")));
    for (int i = 1; i < REVISIONS - 3; i++) {
      int number = i;
      revisions =
          revisions.with(
              "r" + i,
              migration(
                  op -> {
                    op.execute("create table t" + number + " (id int primary key)");
                    op.execute("insert into witness values (" + number + ")");
                  },
                  op -> op.execute("drop table t" + number)));
    }
    return revisions
        .with(
            "index",
            migration(
                op -> op.createIndexConcurrently("post", index("post_seen", "seen")),
                op -> op.dropIndexConcurrently("post", "post_seen")))
        .with(
            "chunks",
            migration(
                op ->
                    op.table(
                            "post",
                            column("id", bigint()),
                            column("seen", integer()),
                            primaryKey("id"))
                        .updateInChunks(50, everyRow(), set("seen", Value.sql("seen + 1"))),
                op -> op.execute("update post set seen = seen - 1")))
        .with("vacuum", "vacuum post", "select 1");
  }

  static void run(DataSource database) {
    Migrator.of(revisions(), database).upgrade();
  }

  /** Starts a process for a database at a port. */
  static Process start(int port, String database) throws IOException {
    return new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                StarterProcess.class.getName(),
                String.valueOf(port),
                database))
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** Brings the database up; what fails ends the process with code 1. */
  public static void main(String[] arguments) {
    run(FaultServer.database(Integer.parseInt(arguments[0]), arguments[1]));
  }
}
