package dev.sterna.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Generated sources cost a round only where a class of the compile names one. */
final class SourceOutputTest {

  @TempDir Path home;

  @Test
  void unnamedSourcesCostNoRound() {
    Project project = project();
    project.compile().succeeded();
    Kept.draft(project, "R20230428015942_First");
    project.cleaned().withEntity("Tag", "String name;");
    CompanionProcessor companion = new CompanionProcessor();

    project.compile(companion, project.allSources()).succeeded();

    assertThat(companion.rounds()).isEqualTo(2);
    assertThat(project.classes().resolve("com/matar/migrations/Revisions.class")).exists();
    assertThat(project.classes().resolve("com/matar/migrations/Draft.class")).exists();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "import com.matar.migrations.Revisions; class Main { Object all = Revisions.all(); }",
        "import static com.matar.migrations.Revisions.all; class Main { Object all = all(); }",
        "import static com.matar.migrations.Revisions.*; class Main { Object all = all(); }",
        "import com.matar.migrations.*; class Main { Revisions all; }",
        "import com.matar.migrations.*; class Main { static class Of<T extends Revisions> {} }",
        "class Main { com.matar.migrations.Revisions all; }",
        "class Main { java.util.List<com . matar . migrations . Revisions> all; }",
        "class Main { @Deprecated com.matar.migrations.Draft draft() { return null; } }",
        "import com.matar.migrations.\\u0052evisions; class Main { Object a = Revisions.all(); }",
        "import com.matar.migrations.Draft; class Main {}",
        "import com.matar.migrations.*; class Main {}",
        "class Main { Object all() { return com.matar.migrations.Revisions.all(); } }"
      })
  void classesMayNameThem(String main) {
    Project project = project().with("com.matar.app.Main", "package com.matar.app; " + main);

    project.compile().succeeded();
    Kept.draft(project, "R20230428015942_First");
    project.withEntity("Tag", "String name;").compile().succeeded();

    assertThat(project.classes().resolve("com/matar/app/Main.class")).exists();
    assertThat(project.classes().resolve("com/matar/migrations/Revisions.class")).exists();
    assertThat(project.classes().resolve("com/matar/migrations/Draft.class")).exists();
    project.compile(project.allSources()).succeeded();
  }

  /**
   * Without a revision there is no package to import: the first sources are handed over at once.
   */
  @Test
  void wholePackageMayBeImportedBeforeThereIsARevision() {
    Project project =
        project().with("com.matar.Main", "package com.matar; import com.matar.migrations.*;");

    project.compile().succeeded();
  }

  @Test
  void classOfTheMigrationsPackageMayNameThem() {
    Project project =
        project()
            .with(
                "com.matar.migrations.Main",
                "package com.matar.migrations; class Main { Revisions all; }");

    project.compile().succeeded();
  }

  @Test
  void generatedClassMayNameThem() {
    Project project = project();
    project.compile().succeeded();
    Kept.draft(project, "R20230428015942_First");
    project.cleaned();
    CompanionProcessor companion =
        new CompanionProcessor(
            "com.matar.Start",
            "package com.matar; class Start { com.matar.migrations.Revisions all; }");

    project.compile(companion, project.allSources()).succeeded();

    assertThat(project.classes().resolve("com/matar/Start.class")).exists();
    assertThat(companion.rounds()).isEqualTo(4);
  }

  @Test
  void sourcesAreThereThoughTheModelIsWrong() {
    Project project = project().withEntity("Unfit", "@Column(length = -1) String name;");

    CompileResult result = project.compile();

    assertThat(result.errors()).singleElement().asString().startsWith("[STERNA-");
    assertThat(project.generated("Revisions")).isPresent();
  }

  /** What an earlier compile left in the output, and on the class path, is replaced. */
  @Test
  void laterCompileReplacesThem() throws IOException {
    Project project = project();
    project.compile().succeeded();
    Path revisions = project.classes().resolve("com/matar/migrations/Revisions.class");
    byte[] first = Files.readAllBytes(revisions);
    Kept.draft(project, "R20230428015942_First");

    project.compile(project.allSources()).succeeded();

    assertThat(Files.readAllBytes(revisions)).isNotEqualTo(first);
    assertThat(project.classes().resolve("com/matar/migrations/Draft.class")).doesNotExist();
  }

  private Project project() {
    return new Project(home).withMigrations("Migrations").withEntity("Post", "String title;");
  }
}
