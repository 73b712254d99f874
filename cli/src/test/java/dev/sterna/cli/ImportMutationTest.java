package dev.sterna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.cli.Project.Result;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spoiled scripts of Flyway and Liquibase, their names too: an import ends by decision. */
final class ImportMutationTest {

  private static final long SEED = Long.getLong("sterna.seed", 20230428L);
  private static final int MUTATIONS = Integer.getInteger("sterna.mutations", 20);

  private static final Map<String, String> FLYWAY =
      new TreeMap<>(
          Map.of(
              "V1__customers.sql", "create table ${schema}.customer (id int);\n",
              "V2.0__orders.sql", "-- orders\ncreate table orders (id int);\n",
              "V3__Fill.java", "class V3__Fill {}\n",
              "U2__orders.sql", "drop table orders;\n",
              "R__report.sql", "select ${x:-1};\n",
              "afterMigrate.sql", "analyze;\n"));

  private static final Map<String, String> LIQUIBASE =
      new TreeMap<>(
          Map.of(
              "shop.xml",
              "<databaseChangeLog>\n"
                  + "<changeSet id=\"1\" author=\"ann\">\n"
                  + "<rollback/>\n"
                  + "</changeSet>\n"
                  + "</databaseChangeLog>\n",
              "shop.sql",
              "--liquibase formatted sql\n--changeset ann:2 context:test\nselect 1;\n",
              "more.yaml",
              "databaseChangeLog:\n- changeSet:\n    id: 3\n    author: ann\n",
              "more.json",
              "{\"databaseChangeLog\": []}\n"));

  @TempDir private Path root;

  private Project project;
  private DataSource database;

  @BeforeEach
  void shop() throws IOException, SQLException {
    project = Shop.in(root);
    database = Scripts.SHOP.database();
    Rows.execute(database, Shop.FLYWAY, Shop.LIQUIBASE);
  }

  @Test
  void spoiledScriptsOfFlywayCrashNothing() throws IOException, SQLException {
    spoil("flyway", FLYWAY);
  }

  @Test
  void spoiledChangeLogsOfLiquibaseCrashNothing() throws IOException, SQLException {
    spoil("liquibase", LIQUIBASE);
  }

  private void spoil(String tool, Map<String, String> scripts) throws IOException, SQLException {
    List<String> defects = new ArrayList<>();
    List<String> names = List.copyOf(scripts.keySet());
    for (int i = 0; i < MUTATIONS; i++) {
      Mutator mutator = new Mutator(SEED + i);
      Map<String, String> spoiled = new TreeMap<>(scripts);
      String name = mutator.one(names);
      String text = spoiled.remove(name);
      String newName = mutator.below(3) == 0 ? mutator.spoil(name) : name;
      String newText = mutator.below(3) == 0 ? text : mutator.spoil(text);
      spoiled.put(newName, newText);
      judge(tool, spoiled).forEach(one -> defects.add(one + "\n== of " + newName + "\n" + newText));
    }
    assertThat(defects).isEmpty();
  }

  private List<String> judge(String tool, Map<String, String> scripts)
      throws IOException, SQLException {
    Path folder = Files.createTempDirectory(root, "scripts");
    scripts.forEach((name, text) -> write(folder, name, text));
    List<String> sources = Contents.of(project.sources());
    List<String> catalog = Contents.of(database);
    Result imported = project.run(database, "import", tool, "--scripts", folder.toString());
    List<String> defects = new ArrayList<>();
    Symptoms.of(imported).ifPresent(defects::add);
    if (imported.exit() == 0) {
      takeBack();
    }
    if (!Contents.of(project.sources()).equals(sources) || !Contents.of(database).equals(catalog)) {
      defects.add("changed something and did not say so: " + imported);
    }
    Workplace.delete(folder);
    return defects;
  }

  /** A name that is none for a file is passed over. */
  private static void write(Path folder, String name, String text) {
    try {
      Path file = folder.resolve(name).normalize();
      if (file.startsWith(folder) && !file.equals(folder)) {
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException | InvalidPathException e) {
      assertThat(e).as("a name that no file can have").isNotNull();
    }
  }

  private void takeBack() throws IOException, SQLException {
    for (Path file : Files.list(project.migrations()).toList()) {
      if (!file.endsWith("package-info.java")) {
        Files.delete(file);
      }
    }
    Rows.execute(database, "drop table sterna_revision");
  }
}
