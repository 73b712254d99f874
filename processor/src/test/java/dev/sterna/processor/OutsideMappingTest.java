package dev.sterna.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What shapes tables though no entity names it is an error, never a silently wrong table. */
final class OutsideMappingTest {

  @TempDir Path home;

  private Project project;

  @BeforeEach
  void createProject() {
    project = new Project(home).withMigrations("Migrations").withEntity("Post", "String text;");
  }

  @ParameterizedTest
  @ValueSource(strings = {"target/classes", "src/main/resources", "src/main/java"})
  void mappingFileIsAnError(String root) throws IOException {
    write(root, "orm.xml", "<entity-mappings><entity class=\"com.matar.Post\"/></entity-mappings>");

    CompileResult result = project.compile(project.allSources());

    assertThat(result.lineOf("STERNA-0245")).startsWith("@Migrations");
    assertThat(result.errors()).singleElement().asString().contains("META-INF/orm.xml");
    assertThat(project.generated("Draft")).isEmpty();
  }

  @Test
  void mappingFileOfThePersistenceUnitIsAnError() throws IOException {
    write(
        "src/main/resources", "persistence.xml", "<mapping-file> META-INF/own.xml </mapping-file>");
    write("src/main/resources", "own.xml", "<embeddable class=\"com.matar.Money\">");

    assertThat(project.compile().errors()).singleElement().asString().contains("META-INF/own.xml");
  }

  @Test
  void mappingFileWithQueriesIsNoMatter() throws IOException {
    write(
        "src/main/resources",
        "orm.xml",
        "<entity-mappings><!-- <entity> --><named-query name=\"q\"/></entity-mappings>");

    project.compile().succeeded();
  }

  private void write(String root, String name, String text) throws IOException {
    Path folder = Files.createDirectories(home.resolve(root).resolve("META-INF"));
    Files.writeString(folder.resolve(name), text);
  }
}
