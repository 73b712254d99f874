package dev.sterna.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mapping files in a project: where they are found, and what a compile of a part makes of them. */
final class MappingFileTest {

  private static final String POST =
      """
      <entity-mappings xmlns="https://jakarta.ee/xml/ns/persistence/orm" version="3.2">
        <entity class="com.matar.Post" access="FIELD">
          <attributes>
            <id name="id"/>
            <basic name="text"><column name="words"/></basic>
          </attributes>
        </entity>
      </entity-mappings>
      """;

  @TempDir Path home;

  private Project project;

  @BeforeEach
  void createProject() {
    project =
        new Project(home)
            .withMigrations("Migrations")
            .with(
                "com.matar.Post", "package com.matar;\nclass Post {\n  long id;\n  String text;\n}")
            .withEntity("Author", "String name;");
  }

  @ParameterizedTest
  @ValueSource(strings = {"target/classes", "src/main/resources", "src/main/java"})
  void fileIsFoundWhereBuildsHaveIt(String root) throws IOException {
    write(root, "META-INF/orm.xml", POST);

    project.compile(project.allSources()).succeeded();

    assertThat(project.generated("Draft")).get().asString().contains("\"post\"", "\"words\"");
  }

  @Test
  void persistenceXmlNamesFurtherFiles() throws IOException {
    write(
        "src/main/resources",
        "META-INF/persistence.xml",
        """
        <persistence xmlns="https://jakarta.ee/xml/ns/persistence" version="3.2">
          <persistence-unit name="matar">
            <mapping-file> mappings/post.xml </mapping-file>
          </persistence-unit>
        </persistence>
        """);
    write("src/main/resources", "mappings/post.xml", POST);

    project.compile().succeeded();

    assertThat(project.generated("Draft")).get().asString().contains("\"words\"");
  }

  @Test
  void fileOfTheClassPathIsFoundIfItIsNamed() throws IOException {
    write(
        "src/main/resources",
        "META-INF/persistence.xml",
        """
        <persistence>
          <persistence-unit name="matar"><mapping-file>post.xml</mapping-file></persistence-unit>
        </persistence>
        """);
    write("library", "post.xml", POST);

    project
        .compile("-cp", project.classPath() + java.io.File.pathSeparator + home.resolve("library"))
        .succeeded();

    assertThat(project.generated("Draft")).get().asString().contains("\"words\"");
  }

  @Test
  void hibernatesConfigurationNamesFurtherFiles() throws IOException {
    write(
        "src/main/resources",
        "hibernate.cfg.xml",
        """
        <?xml version="1.0"?>
        <!DOCTYPE hibernate-configuration PUBLIC "-//Hibernate/Hibernate Configuration DTD 3.0//EN"
            "http://nowhere.invalid/hibernate-configuration-3.0.dtd">
        <hibernate-configuration>
          <session-factory><mapping resource="post.xml"/></session-factory>
        </hibernate-configuration>
        """);
    write("src/main/resources", "post.xml", POST);

    project.compile().succeeded();

    assertThat(project.generated("Draft")).get().asString().contains("\"words\"");
  }

  @Test
  void fileThatSaysNothingOfTablesChangesNothing() throws IOException {
    project.without("com.matar.Post").compile().succeeded();
    Optional<String> draft = project.generated("Draft");
    write(
        "src/main/resources",
        "META-INF/orm.xml",
        """
        <entity-mappings xmlns="https://jakarta.ee/xml/ns/persistence/orm" version="3.2">
          <!-- <entity class="com.matar.Post"/> -->
          <named-query name="q"><query>select a from Author a</query></named-query>
        </entity-mappings>
        """);

    project.compile().succeeded();

    assertThat(project.generated("Draft")).isEqualTo(draft);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void delimitedNamesAreToldUnlessHibernateDelimitsThemToo(boolean told) throws IOException {
    write(
        "src/main/resources",
        "META-INF/orm.xml",
        """
        <entity-mappings xmlns="https://jakarta.ee/xml/ns/persistence/orm" version="3.2">
          <persistence-unit-metadata>
            <persistence-unit-defaults><delimited-identifiers/></persistence-unit-defaults>
          </persistence-unit-metadata>
        </entity-mappings>
        """);
    write(
        "src/main/resources",
        "META-INF/persistence.xml",
        """
        <persistence>
          <persistence-unit name="matar">
            <properties>
              <property name="hibernate.globally_quoted_identifiers" value="%s"/>
            </properties>
          </persistence-unit>
        </persistence>
        """
            .formatted(!told));

    CompileResult result = project.compile().succeeded();

    assertThat(project.generated("Draft")).get().asString().contains("\"Author\"");
    assertThat(result.notes().stream().anyMatch(note -> note.startsWith("[STERNA-0288]")))
        .isEqualTo(told);
  }

  @Test
  void errorInAFileNamesItsLineAndTheClass() throws IOException {
    write(
        "src/main/resources",
        "META-INF/orm.xml",
        POST.replace("name=\"words\"", "name=\"words\" length=\"99999999999\""));

    CompileResult result = project.compile();

    assertThat(result.errors())
        .singleElement()
        .asString()
        .startsWith("[STERNA-0295]")
        .endsWith("(in META-INF/orm.xml:5:26)");
    assertThat(project.generated("Draft")).isEmpty();
  }

  @Test
  void errorOfAMappingIsToldAtTheMemberThatTheFileDescribes() throws IOException {
    write(
        "src/main/resources",
        "META-INF/orm.xml",
        POST.replace("name=\"words\"", "name=\"words\" options=\"frobnicated\""));

    CompileResult result = project.compile();

    assertThat(result.lineOf("STERNA-0223")).isEqualTo("String text;");
    assertThat(result.errors()).singleElement().asString().endsWith("(in META-INF/orm.xml:5:26)");
  }

  @Test
  void partOfAProjectIsJudgedLikeTheWhole() throws IOException {
    write("src/main/resources", "META-INF/orm.xml", POST);
    project.compile().succeeded();
    Optional<String> draft = project.generated("Draft");

    for (String part : List.of("com.matar.Author", Project.MIGRATIONS + ".package-info")) {
      project.compileOnly(part).succeeded();
      assertThat(project.generated("Draft")).as(part).isEqualTo(draft);
    }
  }

  @Test
  void classThatOnlyXmlDescribesIsCompiledByItself() throws IOException {
    write("target/classes", "META-INF/orm.xml", POST);
    project.compile(project.allSources()).succeeded();
    project.with(
        "com.matar.Post",
        "package com.matar;\nclass Post {\n  long id; int more;\n  String text;\n}");

    project.compileOnly("com.matar.Post").succeeded();

    assertThat(project.generated("Draft")).get().asString().contains("\"more\"");
  }

  @Test
  void classWithoutClassFileIsMissedByName() throws IOException {
    write("src/main/resources", "META-INF/orm.xml", POST);
    project.compile().succeeded();
    Files.delete(project.classes().resolve("com/matar/Post.class"));

    CompileResult result = project.compileOnly("com.matar.Author");

    assertThat(result.errors()).singleElement().asString().contains("com.matar.Post");
  }

  @Test
  void sourceThatIsNewerThanItsClassFileIsMissed() throws IOException {
    write("src/main/resources", "META-INF/orm.xml", POST);
    project.compile().succeeded();
    project.with(
        "com.matar.Post",
        "package com.matar;\nclass Post {\n  long id;\n  String text; int more;\n}");

    CompileResult result = project.compileOnly("com.matar.Author");

    assertThat(result.errors()).singleElement().asString().contains("com.matar.Post");
  }

  @Test
  void entityMovesFromAnnotationsToXmlWithoutAChange() throws IOException {
    project.compile().succeeded();
    project.with(
        "com.matar.Author", "package com.matar;\nclass Author {\n  Long id;\n  String name;\n}");
    Optional<String> draft = project.generated("Draft");
    write(
        "src/main/resources",
        "META-INF/orm.xml",
        POST.replace("Post", "Author").replace("text", "name").replace("words", "name"));

    project.compile().succeeded();

    assertThat(project.generated("Draft")).isEqualTo(draft);
  }

  @Test
  void migrationsMayNameAClassThatOnlyXmlMakesAnEntity() throws IOException {
    project.withMigrations("Migrations(packages = \"com.other\", classes = com.matar.Post.class)");
    project.with(
        "com.matar.Post", "package com.matar;\npublic class Post {\n  long id;\n  String text;\n}");
    write("src/main/resources", "META-INF/orm.xml", POST);

    CompileResult result = project.compile();

    assertThat(result.errors()).isEmpty();
    assertThat(project.generated("Draft")).get().asString().contains("\"words\"");
  }

  private void write(String root, String name, String text) throws IOException {
    Path file = home.resolve(root).resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
