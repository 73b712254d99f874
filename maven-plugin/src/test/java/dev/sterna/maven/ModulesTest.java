package dev.sterna.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project of several modules, where the entities live in one and the migrations in another. */
final class ModulesTest {

  @TempDir private Path root;

  @Test
  void goalsRunWhereMigrationsAreAndPassByTheOthers() throws Exception {
    Path project = new Folder(Path.of("src", "it", "modules")).copyTo(root.resolve("shop"));
    String url = Databases.empty();
    Maven maven = new Maven(project, Databases.variables(url));

    Maven.Build first = maven.run("sterna:revision", "-Dmessage=create items", "-pl", "app", "-am");
    assertThat(first.succeeds().toString())
        .containsPattern("Wrote app/src/main/java/shop/migrations/R\\d+_CreateItems\\.java");
    assertThat(first.lines().stream().filter(line -> line.endsWith("has @Migrations.")))
        .containsExactly(
            "[INFO] No package of this module has @Migrations.",
            "[INFO] No package of this module has @Migrations.");

    Path item = project.resolve("model/src/main/java/shop/Item.java");
    Files.writeString(
        item, Files.readString(item).replace("String name;", "String name;\n\n  String colour;"));
    assertThat(maven.quiet("sterna:check").failure())
        .containsExactly(
            "Failed to execute goal dev.sterna:sterna-maven-plugin:0.1.0-SNAPSHOT:check"
                + " (default-cli) on project shop-app: The entities have changed, and no revision"
                + " covers the change:",
            "    alter table item: add column colour",
            "To keep it: mvn sterna:revision -Dmessage=\"...\".");

    maven.quiet("sterna:revision", "-Dmessage=give items a colour").succeeds();
    assertThat(maven.quiet("sterna:upgrade").succeeds().toString()).contains("items a colour");
    assertThat(Databases.tables(url)).contains("item");
  }
}
