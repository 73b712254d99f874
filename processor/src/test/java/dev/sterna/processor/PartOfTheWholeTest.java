package dev.sterna.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is edited, what of it is compiled on top of the classes compiled before, and what comes of
 * it: the bytes of a compile of the whole, or an error.
 */
final class PartOfTheWholeTest {

  private static final String LIKE_THE_WHOLE = "";

  @TempDir static Path home;

  /**
   * A case.
   *
   * @param edit after the first revision was kept and compiled
   * @param compiled the classes whose sources are compiled
   * @param error the id of the error; empty if the part is like the whole
   */
  private record Case(String name, Consumer<Project> edit, List<String> compiled, String error) {}

  private static final List<Case> CASES =
      List.of(
          like("one entity of several", p -> post(p, "Integer views;"), "Post"),
          like(
              "several entities",
              p -> post(organization(p, "Integer a;"), "Integer b;"),
              "Post",
              "Organization"),
          not(
              "STERNA-0115",
              "one of two that changed",
              p -> post(organization(p, "Integer a;"), "Integer b;"),
              "Post"),
          like("entity that is gone with its class", p -> gone(p, "Post"), "Organization"),
          not(
              "STERNA-0113",
              "entity that left its class",
              p -> p.without("com.matar.Post"),
              "Organization"),
          like(
              "entity that is renamed",
              p -> gone(entity(p, "com.matar", "Article"), "Post"),
              "Article"),
          like(
              "entity that is moved to a package of its own",
              p -> gone(entity(p, "com.matar.fresh", "Post"), "Post"),
              "fresh.Post"),
          not(
              "STERNA-0112",
              "entity that is moved and not compiled",
              p -> gone(entity(p, "com.matar.fresh", "Post"), "Post"),
              "Organization"),
          like(
              "entity of a package that no revision knows, compiled before",
              p -> compiled(entity(p, "com.matar.fresh", "Tag")),
              "Organization"),
          not(
              "STERNA-0113",
              "entity that no revision knows, compiled before and deleted",
              p -> compiled(entity(p, "com.matar", "Tag")).without("com.matar.Tag"),
              "Organization"),
          like("mapped superclass alone", p -> base(p, "@Id Long id; String by;"), "Base"),
          not(
              "STERNA-0115",
              "mapped superclass left out",
              p -> base(p, "@Id Long id; String by;"),
              "Post"),
          not(
              "STERNA-0115",
              "constant of an entity left out",
              p -> limits(p, 50),
              "Limits",
              "Post"),
          not("STERNA-0115", "constant left out", p -> limits(p, 50), "Organization"),
          like("constant with its users", p -> limits(p, 50), "Limits", "Organization"),
          not("STERNA-0115", "enum left out", p -> state(p, "OPEN, CLOSED, GONE"), "Post"),
          like("nested entity", p -> blog(p, "Integer views;"), "Blog"),
          like("nested entity as a class file", p -> compiled(blog(p, "Integer views;")), "Post"),
          not(
              "STERNA-0113",
              "nested entity that left its class",
              p -> p.without("com.matar.Blog"),
              "Post"),
          like(
              "initializer of a class file",
              p -> compiled(organization(p, "int most = Limits.LENGTH + 2;")),
              "Post"),
          not(
              "STERNA-0115",
              "options left out",
              p -> p.withMigrations("Migrations(defaultSchema = \"other\")"),
              "Post"),
          not("STERNA-0307", "revision left out", PartOfTheWholeTest::revision, "Post"),
          like(
              "revision", PartOfTheWholeTest::revision, "Post", "migrations.R20240101000000_Empty"),
          like("user of Revisions", p -> {}, "Main"));

  @TestFactory
  Stream<DynamicTest> partIsLikeTheWholeOrRefused() {
    return CASES.stream().map(c -> DynamicTest.dynamicTest(c.name(), () -> compile(c)));
  }

  private static void compile(Case sample) {
    Path folder = home.resolve("case" + CASES.indexOf(sample));
    Project project = project(folder.resolve("part"));
    sample.edit().accept(project);
    Project whole = project.copiedTo(folder.resolve("whole"));
    whole.compile().succeeded();

    CompileResult result =
        project.compile(
            sample.compiled().stream().map(name -> project.sourceOf("com.matar." + name)).toList());

    if (sample.error().equals(LIKE_THE_WHOLE)) {
      result.succeeded();
      assertThat(project.generated("Draft")).isEqualTo(whole.generated("Draft"));
      assertThat(project.generated("Revisions")).isEqualTo(whole.generated("Revisions"));
    } else {
      assertThat(result.errors()).singleElement().asString().startsWith("[" + sample.error() + "]");
    }
  }

  private static Project project(Path home) {
    Project project =
        new Project(home)
            .withMigrations("Migrations")
            .with(
                "com.matar.Main",
                "package com.matar; class Main { Object o = com.matar.migrations.Revisions.all(); }");
    limits(state(base(project, "@Id Long id;"), "OPEN, CLOSED"), 40);
    blog(organization(post(project, ""), ""), "");
    project.compile().succeeded();
    Kept.draft(project, "R20230428015942_Größeशीर्षक");
    project.compile().succeeded();
    return project;
  }

  private static Project organization(Project project, String members) {
    return project.withEntity(
        "Organization", "@Column(length = Limits.LENGTH) String title;", members);
  }

  private static Project post(Project project, String members) {
    return project.with(
        "com.matar.Post",
        "package com.matar; import jakarta.persistence.*; @Entity class Post extends Base {"
            + " @ManyToOne Organization organization; State state; %s }".formatted(members));
  }

  private static Project blog(Project project, String members) {
    return project.with(
        "com.matar.Blog",
        "package com.matar; import jakarta.persistence.*; class Blog { @Entity static class Entry {"
            + " @Id Long id; %s } }".formatted(members));
  }

  private static Project base(Project project, String members) {
    return project.with(
        "com.matar.Base",
        "package com.matar; import jakarta.persistence.*; @MappedSuperclass class Base { %s }"
            .formatted(members));
  }

  private static Project limits(Project project, int length) {
    return project.with(
        "com.matar.Limits",
        "package com.matar; class Limits { static final int LENGTH = %d; }".formatted(length));
  }

  private static Project state(Project project, String constants) {
    return project.with(
        "com.matar.State", "package com.matar; enum State { %s }".formatted(constants));
  }

  private static Project entity(Project project, String packageName, String name) {
    return project.with(
        packageName + "." + name,
        "package %s; @jakarta.persistence.Entity class %s { @jakarta.persistence.Id Long id; }"
            .formatted(packageName, name));
  }

  private static void revision(Project project) {
    project.with(
        "com.matar.migrations.R20240101000000_Empty",
        """
        package com.matar.migrations;
        import dev.sterna.migration.*;
        @Revision(id = "0123456789ab", revises = "%s")
        public final class R20240101000000_Empty implements Migration {
          @Override public void upgrade(Operations op) {}
          @Override public void downgrade(Operations op) {}
        }
        """
            .formatted(Kept.revisions(project).revisions().get(0).id()));
  }

  private static Project compiled(Project project) {
    project.compile().succeeded();
    return project;
  }

  /** As a build tool does that deletes the class of a deleted source. */
  private static Project gone(Project project, String name) {
    try {
      Files.delete(project.classes().resolve("com/matar").resolve(name + ".class"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return project.without("com.matar." + name);
  }

  private static Case like(String name, Consumer<Project> edit, String... compiled) {
    return new Case(name, edit, Arrays.asList(compiled), LIKE_THE_WHOLE);
  }

  private static Case not(String error, String name, Consumer<Project> edit, String... compiled) {
    return new Case(name, edit, Arrays.asList(compiled), error);
  }
}
