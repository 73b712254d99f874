package dev.sterna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.migration.Migration;
import dev.sterna.migration.RevisionSet;
import dev.sterna.revision.RevisionInfo;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What fails in code that is not Sterna's is told as theirs; what fails in ours, as ours. */
final class UserCodeTest {

  private static final String REVISION =
      """
      package app.migrations;

      import dev.sterna.migration.Migration;
      import dev.sterna.migration.Operations;
      import dev.sterna.migration.Revision;

      @Revision(id = "b00000000001")
      public final class R1 implements Migration {
        %s

        @Override
        public void upgrade(Operations op) {
          %s
        }

        @Override
        public void downgrade(Operations op) {}
      }
      """;

  @TempDir private Path root;

  private Project project;

  @BeforeEach
  void declareMigrations() throws Exception {
    project = Project.in(root);
  }

  @ParameterizedTest
  @CsvSource({"upgrade", "upgrade --sql", "show head", "check", "stamp head"})
  void revisionThatThrowsIsNamedWithItsLine(String command) throws Exception {
    compiled("", "throw new IllegalStateException(\"no such region\");");

    expect("revision-throws", command);
  }

  @ParameterizedTest
  @CsvSource({"upgrade", "upgrade --sql", "show head", "check"})
  void initializerThatThrowsIsNamedWithItsLine(String command) throws Exception {
    compiled("private static final int PORT = Integer.parseInt(\"http\");", "");

    expect("initializer-throws", command);
  }

  /** Kotlin's {@code TODO()} throws such an error. */
  @Test
  void errorOfSeveralLinesIsOne() throws Exception {
    compiled("", "throw new Error(\"not yet:\\n  the rows\\n  of b\");");

    expect("revision-throws-error", "upgrade");
  }

  @Test
  void recursionWithoutEndIsNamed() throws Exception {
    compiled("", "upgrade(op);");

    expect("revision-recurses", "upgrade");
  }

  @Test
  void operationThatIsNoneIsToldAtTheLineThatAsksForIt() throws Exception {
    compiled("", "op.renameTable(\"\", \"b\");");

    expect("operation-invalid", "upgrade");
  }

  @ParameterizedTest
  @CsvSource({"upgrade", "show head", "check"})
  void classThatIsMissingIsNamed(String command) throws Exception {
    project.write("app.migrations.Words", "package app.migrations; class Words { int a; }");
    compiled("private final Words words = new Words();", "words.a++;");
    Files.delete(project.classes().resolve("app/migrations/Words.class"));

    expect("class-missing", command);
  }

  @Test
  void draftWhoseClassIsMissingIsNamed() throws Exception {
    project.entity("Author").compile();
    Files.delete(project.classes().resolve("app/migrations/Draft.class"));

    Refusal refusal = Refusal.in(project);

    refusal.expect("draft-missing", ExitCode.ERROR, "revision", "-m", "a");
    refusal.expect("draft-missing", ExitCode.ERROR, "check");
  }

  @Test
  void dataSourceThatThrowsIsNamedWithItsLine() throws Exception {
    Supplier<DataSource> pool =
        supplier("throw new IllegalStateException(\"no pool for jdbc:x?password=secret\");");

    Refusal.in(project).through(pool).expect("data-source-throws", ExitCode.ERROR, "current");
  }

  @Test
  void poolThatReachesNoDatabaseIsToldAsSuch() throws Exception {
    Supplier<DataSource> pool =
        supplier(
            "throw new IllegalStateException(\"no pool\","
                + " new java.sql.SQLException(\"no answer\"));");

    Refusal.in(project)
        .through(pool)
        .expect("data-source-unreachable", ExitCode.UNREACHABLE, "current");
  }

  @Test
  void dataSourceThatIsNoneIsTold() throws Exception {
    Supplier<DataSource> pool = supplier("return null;");

    Refusal.in(project).through(pool).expect("data-source-null", ExitCode.ERROR, "current");
  }

  @Test
  void defectIsOneLineWithAnIdAndAFile() throws Exception {
    StringWriter err = new StringWriter();
    Terminal terminal =
        new Terminal(
            new PrintWriter(new StringWriter()), new PrintWriter(err, true), Optional.empty());

    int exit =
        SternaCli.commandLine(SternaCli.embedded(Defective::new, () -> null, terminal))
            .execute("heads");

    assertThat(exit).isEqualTo(70);
    Matcher said =
        Pattern.compile("error: STERNA-0911 .* with UnsupportedOperationException;.* file (\\S+)\n")
            .matcher(err.toString());
    assertThat(err.toString()).matches(said.pattern());
    assertThat(said.matches()).isTrue();
    assertThat(Path.of(said.group(1))).content().contains("a defect", "\tat dev.sterna.cli.");
    Files.delete(Path.of(said.group(1)));
  }

  /** Stands for any defect of ours. */
  private static final class Defective implements RevisionSet {

    @Override
    public String packageName() {
      return "app.migrations";
    }

    @Override
    public String defaultSchema() {
      return "public";
    }

    @Override
    public List<RevisionInfo> revisions() {
      throw new UnsupportedOperationException("a defect");
    }

    @Override
    public Migration migration(String id) {
      throw new IllegalArgumentException(id);
    }
  }

  private void compiled(String field, String upgrade) throws Exception {
    project.write("app.migrations.R1", REVISION.formatted(field, upgrade)).compile();
  }

  private void expect(String golden, String command) throws Exception {
    Refusal.in(project).on(Databases.empty()).expect(golden, ExitCode.ERROR, command.split(" "));
  }

  /** A supplier that the project itself has compiled. */
  @SuppressWarnings("unchecked")
  private Supplier<DataSource> supplier(String body) throws Exception {
    project
        .write(
            "app.Pool",
            """
            package app;

            public final class Pool implements java.util.function.Supplier<javax.sql.DataSource> {
              @Override
              public javax.sql.DataSource get() {
                %s
              }
            }
            """
                .formatted(body))
        .compile();
    return (Supplier<DataSource>)
        project
            .revisions()
            .getClass()
            .getClassLoader()
            .loadClass("app.Pool")
            .getConstructor()
            .newInstance();
  }
}
