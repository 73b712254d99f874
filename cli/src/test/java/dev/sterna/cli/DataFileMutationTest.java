package dev.sterna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.cli.Project.Result;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spoiled files of rows: the database takes all of one or nothing, and says what is wrong. */
final class DataFileMutationTest {

  private static final long SEED = Long.getLong("sterna.seed", 20230428L);
  private static final int MUTATIONS = Integer.getInteger("sterna.mutations", 40);

  private static final Map<String, String> SOUND =
      Map.of(
          "books.csv",
          "id,title,price,printed\n"
              + "1,plain,9.50,2023-04-28\n"
              + "2,\"a \"\"b\"\",\n'c'\",,\n"
              + "3,हिन्दी,-0.01,1999-12-31\n",
          "books.jsonl",
          "{\"id\": 1, \"title\": \"plain\", \"price\": 9.50, \"printed\": \"2023-04-28\"}\n"
              + "{\"id\": 2, \"title\": \"it's \\\\ \\\"x\\\"\", \"price\": null}\n"
              + "{\"id\": 9007199254740993, \"title\": \"\\u0939\"}\n");

  private static final String LOADING =
      """
      package app.migrations;

      import static dev.sterna.schema.Column.column;
      import static dev.sterna.schema.SqlType.*;

      import dev.sterna.migration.Migration;
      import dev.sterna.migration.Operations;
      import dev.sterna.migration.Revision;

      @Revision(id = "a00000000001", message = "load", created = "2025-03-01T10:00:00Z")
      public final class R20250301100000_Load implements Migration {
        @Override
        public void upgrade(Operations op) {
          op.execute("create table book (id bigint primary key, title varchar(40) not null, price numeric(8, 2), printed date)");
          op.table("book", column("id", bigint()), column("title", varchar(40)), column("price", numeric(8, 2)), column("printed", date()))
              .bulkInsert("FILE", R20250301100000_Load.class::getResourceAsStream);
        }

        @Override
        public void downgrade(Operations op) {
          op.execute("drop table book");
        }
      }
      """;

  @TempDir private Path root;

  @Test
  void spoiledRowsAreTakenWholeOrNotAtAll() throws IOException, SQLException {
    List<String> defects = new ArrayList<>();
    for (String name : SOUND.keySet().stream().sorted().toList()) {
      Project project = Project.in(root.resolve(name));
      project.write("app.migrations.R20250301100000_Load", LOADING.replace("FILE", name));
      project.compile();
      DataSource database = Databases.empty();
      assertThat(taken(project, database, name, SOUND.get(name))).isEmpty();
      for (int i = 0; i < MUTATIONS; i++) {
        String spoiled = new Mutator(SEED + i).spoil(SOUND.get(name));
        taken(project, database, name, spoiled)
            .forEach(one -> defects.add(one + "\n== of\n" + spoiled));
      }
    }
    assertThat(defects).isEmpty();
  }

  /** What goes wrong when these rows are loaded. */
  private static List<String> taken(Project project, DataSource database, String name, String text)
      throws IOException, SQLException {
    Path file = project.classes().resolve("app/migrations").resolve(name);
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    List<String> before = Contents.of(database);
    Result up = project.run(database, "upgrade", "--json");
    List<String> defects = new ArrayList<>();
    Symptoms.of(up).ifPresent(defects::add);
    if (up.exit() == 0) {
      Result back = project.run(database, "downgrade", "base", "--allow-destructive");
      assertThat(back.exit()).as(back.err()).isZero();
    } else if (!Contents.of(database).equals(before)) {
      defects.add("failed and left something: " + up);
    }
    return defects;
  }
}
