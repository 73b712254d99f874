package dev.sterna.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.operation.Operation;
import dev.sterna.processor.spi.DraftHook;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A team's own code in the making of drafts, as services on the processor path. */
final class HookTest {

  @TempDir Path home;
  @TempDir Path services;

  private Project project;

  @BeforeEach
  void keepAFirstRevision() {
    project =
        new Project(home)
            .withMigrations("Migrations")
            .withEntity("Post", "String title;", "String shadow;", "int state;");
    project.compile().succeeded();
    Kept.draft(project, "R20230428015942_First");
    project.withMigrations("Migrations(hooks = true)");
  }

  @Test
  void whatIsNotIncludedIsLeftAloneOnBothSides() throws IOException {
    project
        .withEntity("Post", "String title;", "int state;", "String shadowOfMore;")
        .withEntity("Legacy");
    hook(
        """
        @Override public boolean includes(Table table) {
          return !table.name().name().equals("legacy");
        }
        @Override public boolean includes(Table table, Column column) {
          return !column.name().startsWith("shadow");
        }
        """);

    assertThat(compile().succeeded().text()).doesNotContain("STERNA-05");
    assertThat(project.generated("Draft")).isEmpty();
  }

  @Test
  void constraintsIndexesAndSequencesCanBeLeftAlone() throws IOException {
    project.with(
        "com.matar.Post",
        """
        package com.matar;
        import jakarta.persistence.*;
        @Entity @Table(indexes = {@Index(columnList = "title"), @Index(columnList = "shadow")})
        public class Post {
          @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long id;
          @Column(unique = true) String title;
          String shadow;
          int state;
        }
        """);
    hook(
        """
        @Override public boolean includes(Table table, Constraint constraint) {
          return !constraint.name().equals("post_title_key");
        }
        @Override public boolean includes(Table table, Index index) {
          return !index.columns().contains("title");
        }
        @Override public boolean includes(Sequence sequence) { return false; }
        """);

    compile().succeeded();

    assertThat(upgrade())
        .extracting(Operation::describe)
        .containsExactly("create index post_shadow_idx on post");
  }

  @Test
  void aDifferenceOfTypesCanBeIgnored() throws IOException {
    project.withEntity(
        "Post", "@Column(length = 99) String title;", "String shadow;", "long state;");
    hook(
        """
        @Override public Column compared(Table table, Column known, Column declared) {
          return known.type().name().equals("varchar") ? declared.withType(known.type()) : declared;
        }
        """);

    compile().succeeded();

    assertThat(project.generated("Draft").orElseThrow())
        .contains("alterColumnType(\"state\", bigint())")
        .doesNotContain("title");
  }

  @Test
  void aDraftCanBeEdited() throws IOException {
    project.withEntity("Post", "String title;", "String shadow;", "int state;", "String code;");
    hook(
        """
        @Override public List<Operation> rewritten(List<Operation> operations, Schema before) {
          List<Operation> all = new ArrayList<>(operations);
          all.add(new StepBreak());
          all.add(new CreateIndex(
              QualifiedName.name("post"), Index.index("post_code_idx", "code"), Locking.CONCURRENT));
          return all;
        }
        """);

    compile().succeeded();

    assertThat(project.generated("Draft").orElseThrow())
        .contains("op.newStep();", "op.createIndexConcurrently(\"post\"");
    assertThat(Kept.revisions(project).draft()).isPresent();
  }

  @Test
  void aDraftCanHaveCodeOfOnesOwn() throws IOException {
    String audit =
        """
        package %s;
        import dev.sterna.operation.*;
        import dev.sterna.schema.Schema;
        import java.util.*;
        public record Audit(String table) implements CustomOperation {
          @Override public Schema apply(Schema before) { return before; }
          @Override public Inverse<Operation> inverse(Schema before) { return Inverse.nothing(); }
          @Override public boolean isDestructive() { return false; }
          @Override public String describe() { return "audit " + table; }
          @Override public List<String> statements() { return List.of("select 1"); }
          @Override public Optional<String> source() {
            return Optional.of("new com.matar.Audit(\\"" + table + "\\")");
          }
        }
        """;
    project
        .with("com.matar.Audit", audit.formatted("com.matar"))
        .withEntity("Post", "String title;", "String shadow;", "int state;", "String code;");
    Path acme = Files.createDirectory(services.resolve("acme"));
    Files.writeString(acme.resolve("Audit.java"), audit.formatted("acme"));
    hook(
        """
        @Override public List<Operation> rewritten(List<Operation> operations, Schema before) {
          List<Operation> all = new ArrayList<>(operations);
          all.add(new Audit("post"));
          return all;
        }
        """);

    compile().succeeded();

    assertThat(project.generated("Draft").orElseThrow())
        .contains("op.apply(new com.matar.Audit(\"post\"));");
    assertThat(upgrade()).extracting(Operation::describe).contains("audit post");
  }

  @Test
  void noOperationsAreNoDraft() throws IOException {
    project.withEntity("Post", "String title;");
    hook(
        """
        @Override public List<Operation> rewritten(List<Operation> operations, Schema before) {
          return operations.stream().filter(o -> !o.isDestructive()).toList();
        }
        """);

    compile().succeeded();

    assertThat(project.generated("Draft")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "public boolean includes(Table t) { throw new IllegalStateException(\"no\"); }"
            + " | java.lang.IllegalStateException: no",
        "public List<Operation> rewritten(List<Operation> o, Schema s) { return null; }"
            + " | java.lang.NullPointerException",
        "public Column compared(Table t, Column k, Column d) { return null; } | it returns null",
        "public Column compared(Table t, Column k, Column d) { return d.withName(\"a\"); }"
            + " | for column state it returns column a",
        "public List<Operation> rewritten(List<Operation> o, Schema s) {"
            + " return List.of(new DropTable(QualifiedName.name(\"gone\"))); }"
            + " | its operations do not fit the schema: operation 1 of 1 (drop table gone): cannot drop table gone: there is no table gone",
        "public List<Operation> rewritten(List<Operation> o, Schema s) {"
            + " return List.of(new RunJava(\"fill\", c -> {})); }"
            + " | ''",
      })
  void aHookThatFailsIsNamed(String member, String problem) throws IOException {
    project.withEntity("Post", "String title;", "String shadow;", "long state;");
    hook("@Override " + member);

    ForkedCompiler.Output output = compile();

    assertThat(output.exitCode()).isNotZero();
    assertThat(output.text()).contains("[STERNA-0144] the DraftHook acme.Hook fails: " + problem);
    assertThat(project.generated("Draft")).isEmpty();
  }

  @Test
  void withoutAHookTheProcessorSaysWhatIsMissing() {
    ForkedCompiler.Output output = compile();

    assertThat(output.exitCode()).isNotZero();
    assertThat(output.text()).contains("[STERNA-0143]").contains("1 error");
  }

  @Test
  void aHookThatNobodyAsksForSaysNothing() throws IOException {
    project.withMigrations("Migrations").withEntity("Post", "String title;");
    hook("@Override public boolean includes(Table table) { throw new IllegalStateException(); }");

    assertThat(compile().succeeded().text()).contains("STERNA-0504");
  }

  @Test
  void rowsOfAHookAreNoReferenceData() throws IOException {
    project.withEntity("Post", "String title;", "String shadow;");
    hook(
        """
        @Override public List<Operation> rewritten(List<Operation> draft, Schema before) {
          List<Operation> more = new ArrayList<>(draft);
          more.add(InsertRows.ofAll(QualifiedName.name("post"), List.of(List.of(
              dev.sterna.data.Assignment.set("id", 1)))));
          return more;
        }
        """);
    compile().succeeded();
    Kept.draft(project, "R20230501000000_Second");

    assertThat(Kept.text(project)).doesNotContain("\"row\"");
    assertThat(compile().succeeded().text()).doesNotContain("op.delete", "delete from post");
  }

  private List<Operation> upgrade() {
    return dev.sterna.migration.Operations.of(
        Kept.revisions(project).draft().orElseThrow().migration()::upgrade);
  }

  private ForkedCompiler.Output compile() {
    List<Path> path = new ArrayList<>(ForkedCompiler.PROCESSOR_PATH);
    path.add(services);
    project.cleaned();
    return ForkedCompiler.javac().withProcessorPath(path).compile(project, project.allSources());
  }

  /** Compiles a hook into the folder of services. */
  private void hook(String members) throws IOException {
    Path source = services.resolve("Hook.java");
    Files.writeString(
        source,
        """
        package acme;
        import dev.sterna.operation.*;
        import dev.sterna.schema.*;
        import java.util.*;
        public final class Hook implements %s {
          public Hook() {}
          %s
        }
        """
            .formatted(DraftHook.class.getName(), members));
    Path named = Files.createDirectories(services.resolve("META-INF/services"));
    Files.writeString(named.resolve(DraftHook.class.getName()), "acme.Hook");
    String path =
        Stream.of(DraftHook.class, Operation.class)
            .map(type -> Project.libraryOf(type).toString())
            .collect(Collectors.joining(File.pathSeparator));
    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-proc:none",
                "-cp",
                path,
                "-sourcepath",
                services.toString(),
                "-d",
                services.toString(),
                source.toString());
    assertThat(result).isZero();
  }
}
