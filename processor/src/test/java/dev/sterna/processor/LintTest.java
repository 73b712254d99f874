package dev.sterna.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A pending draft breaks no build of those who let javac warn of everything, and fail. */
final class LintTest {

  private static final String[] STRICT = {"-Xlint:all,-processing", "-Xdoclint:all", "-Werror"};

  @TempDir Path home;

  @ParameterizedTest
  @MethodSource("releases")
  void draftIsNoWarning(String release) {
    Project project = project();

    CompileResult result = project.compile(strict("--release", release)).succeeded();

    assertThat(result.notes()).isNotEmpty();
    assertThat(project.generated("Draft")).isPresent();
  }

  @ParameterizedTest
  @MethodSource("releases")
  void draftIsNoWarningInAModule(String release) {
    Project project =
        project()
            .with(
                "module-info",
                """
                /** An application. */
                module com.matar {
                  requires transitive dev.sterna.runtime;
                  requires transitive jakarta.persistence;
                  exports com.matar;
                  exports com.matar.migrations;
                }
                """);

    CompileResult result =
        project
            .compile(strict("--release", release, "--module-path", project.classPath(), "-cp", ""))
            .succeeded();

    assertThat(result.notes()).isNotEmpty();
  }

  @Test
  void revisionsAreNoWarnings() {
    Project project = project();
    project.compile().succeeded();
    Kept.draft(project, "R20230428015942_First");

    project.compile("-Xlint:all,-processing", "-Werror").succeeded();
  }

  /** Drafts and revisions name no class of the user's, so that its state is none of theirs. */
  @Test
  void deprecatedAndGenericEntitiesWarnNobody() {
    Project project =
        project()
            .with(
                "com.matar.Old",
                """
            package com.matar;
            import jakarta.persistence.*;
            /** Old. @deprecated as old as it is */
            @Deprecated(forRemoval = true)
            @Entity
            public class Old<T extends java.io.Serializable> {
              /** For Jakarta Persistence. */
              public Old() {}
              @Id long id;
              @Transient T value;
              @Transient @SuppressWarnings("rawtypes") java.util.List names;
            }
            """);

    project.compile("-Xlint:all,-processing,-serial", "-Werror").succeeded();

    assertThat(project.generated("Draft")).get().asString().contains("\"old\"");
  }

  @Test
  void previewOfALanguageIsNoConcern() {
    String release = Integer.toString(Runtime.version().feature());

    CompileResult result = project().compile("--release", release, "--enable-preview");

    assertThat(result.errors()).isEmpty();
    assertThat(result.success()).isTrue();
  }

  private Project project() {
    return new Project(home)
        .with(
            "com.matar.migrations.package-info",
            """
            /** Migrations. */
            @Migrations
            package com.matar.migrations;

            import dev.sterna.migration.Migrations;
            """)
        .with(
            "com.matar.Post",
            """
            package com.matar;

            import jakarta.persistence.Entity;
            import jakarta.persistence.Id;

            /** A post. */
            @Entity
            public class Post {
              /** The key. */
              @Id protected Long id;

              /** For Jakarta Persistence. */
              public Post() {}
            }
            """);
  }

  private static String[] strict(String... further) {
    return Stream.concat(Stream.of(STRICT), Stream.of(further)).toArray(String[]::new);
  }

  /** Those that this JDK compiles for, of which a user may have any. */
  static Stream<String> releases() {
    return IntStream.of(17, 21, 25)
        .filter(release -> release <= Runtime.version().feature())
        .mapToObj(Integer::toString);
  }
}
