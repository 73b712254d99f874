package dev.sterna.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same sources give the same bytes, wherever and in whatever order they are compiled. */
final class DeterminismTest {

  private static final Locale LOCALE = Locale.getDefault();
  private static final TimeZone ZONE = TimeZone.getDefault();

  @TempDir Path home;
  @TempDir Path elsewhere;

  private Project project;
  private List<Optional<String>> generated;

  @BeforeEach
  void compileOnce() {
    project = project(home);
    project.compile().succeeded();
    generated = generated(project);
    assertThat(generated).allMatch(Optional::isPresent);
  }

  @AfterEach
  void restoreDefaults() {
    Locale.setDefault(LOCALE);
    TimeZone.setDefault(ZONE);
  }

  @Test
  void secondCompileGivesTheSameBytes() {
    project.compile().succeeded();

    assertThat(generated(project)).isEqualTo(generated);
  }

  @Test
  void orderOfSourcesDoesNotCount() {
    List<Path> reversed = new ArrayList<>(project.allSources());
    Collections.reverse(reversed);
    project.cleaned().compile(reversed).succeeded();

    assertThat(generated(project)).isEqualTo(generated);
  }

  @Test
  void languageAndTimeZoneDoNotCount() {
    Locale.setDefault(new Locale("tr", "TR"));
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
    project.compile().succeeded();

    assertThat(generated(project)).isEqualTo(generated);
  }

  @Test
  void placeOnDiskDoesNotCount() {
    Project copy = project(elsewhere);
    copy.compile().succeeded();

    assertThat(generated(copy)).isEqualTo(generated);
  }

  private static Project project(Path home) {
    return new Project(home)
        .withMigrations("Migrations(naming = dev.sterna.migration.NamingStrategy.SNAKE_CASE)")
        .withEntity("Institution", "String title, description;", "boolean isActive = true;")
        .withEntity("Post", "@ManyToOne Institution institution;")
        .withEntity("Invitation", "@ManyToOne Post post;");
  }

  private static List<Optional<String>> generated(Project project) {
    return List.of(project.generated("Draft"), project.generated("Revisions"));
  }
}
