package dev.sterna.cli;

import static dev.sterna.cli.Golden.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.cli.Project.Result;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The commands without an application's main: classes and database are named by options. */
final class StandaloneTest {

  private static final String ID = "a00000000001";

  @TempDir private Path root;

  private Project project;

  @BeforeEach
  void oneRevision() throws IOException {
    project = Project.in(root).entity("Author", "String name;");
    project.compile();
    Result kept =
        run("revision", "-m", "create author", "--rev-id", ID, "--created", "2025-03-01T10:00:00Z");
    assertThat(kept.exit()).as(kept.err()).isZero();
    project.compile();
  }

  @Test
  void commandsReachTheDatabaseOfTheAddress() throws SQLException {
    String[] address = {"--url", address(), "--user", "postgres"};

    assertThat(run(address, "upgrade").out()).contains("Running upgrade ").contains(ID);
    assertThat(run(address, "current").out()).isEqualTo(ID + " (head)\n");
    assertThat(run(address, "downgrade", "base", "--allow-destructive").exit()).isZero();
    assertThat(run(address, "current").out()).startsWith("No revision is applied");
  }

  @Test
  void variablesStandInForOptions() throws SQLException {
    Map<String, String> variables =
        Map.of("STERNA_URL", address(), "STERNA_USER", "postgres", "STERNA_PASSWORD", "any");

    Result upgrade = Project.standalone(variables, "upgrade", "--classes", classes());

    assertThat(upgrade.err()).isEmpty();
    assertThat(upgrade.out()).contains(ID);
  }

  @Test
  void optionWinsOverVariable() throws SQLException {
    Map<String, String> variables =
        Map.of("STERNA_URL", "jdbc:postgresql://localhost:1/none", "STERNA_USER", "nobody");

    Result upgrade =
        Project.standalone(
            variables, "upgrade", "--classes", classes(), "--url", address(), "--user", "postgres");

    assertThat(upgrade.exit()).as(upgrade.err()).isZero();
  }

  @Test
  void emptyVariableIsNone() throws IOException {
    Result upgrade =
        Project.standalone(
            Map.of("STERNA_URL", "", "STERNA_USER", " "), "current", "--classes", classes());

    assertThat(upgrade.exit()).isEqualTo(ExitCode.USAGE.code());
    assertGolden("error-no-database", upgrade.err());
  }

  /** What a script makes of a variable without a value; another database is not meant by it. */
  @Test
  void emptyOptionNamesNoDatabase() throws SQLException, IOException {
    Result upgrade =
        Project.standalone(
            Map.of("STERNA_URL", address()), "upgrade", "--url", "", "--classes", classes());

    assertThat(upgrade.exit()).isEqualTo(ExitCode.USAGE.code());
    assertGolden("error-no-database", upgrade.err());
  }

  @Test
  void classesAndJarsAreFoundBehindLinks() throws Exception {
    Path classes = Files.createSymbolicLink(root.resolve("classes"), Path.of(classes()));
    Path jars = Files.createSymbolicLink(root.resolve("lib"), driver().getParent());

    Result upgrade =
        process(
            new String[] {"upgrade", "--url", address(), "--user", "postgres"},
            "--classes",
            classes + File.pathSeparator + jars.resolve("*"));

    assertThat(upgrade.err()).isEmpty();
    assertThat(upgrade.out()).contains(ID);
  }

  @Test
  void driverIsTakenFromTheClassesAlone() throws Exception {
    String[] upgrade = {"upgrade", "--url", address(), "--user", "postgres"};

    Result without = process(upgrade, "--classes", classes());
    assertThat(without.exit()).isEqualTo(ExitCode.ERROR.code());
    assertGolden("error-no-driver", without.err().replaceAll(":\\d+/\\w+", ":PORT/DATABASE"));

    Result with =
        process(
            upgrade,
            "--classes",
            classes() + File.pathSeparator + driver().getParent().resolve("*"));
    assertThat(with.err()).isEmpty();
    assertThat(with.out()).contains(ID);
  }

  @ParameterizedTest
  @CsvSource({
    "jdbc:postgresql://localhost:port/shop",
    "jdbc:postgresql://localhost:port/shop?user=me&password=secret",
    "jdbc:postgresql://me:secret@localhost:port/shop"
  })
  void addressThatNoDriverTakesIsShownWithoutSecrets(String url) throws Exception {
    Refusal.in(project).expect("address", ExitCode.ERROR, () -> run("current", "--url", url));
  }

  @Test
  void firstFolderWithRevisionsIsTaken() throws IOException {
    Path other = root.resolve("other");
    Project.in(other).compile();
    String path = root.resolve("none") + File.pathSeparator + other.resolve("target/classes");

    assertThat(Project.standalone("history", "--classes", path + File.pathSeparator + classes()))
        .extracting(Result::out)
        .asString()
        .startsWith("There are no revisions yet.");
    assertThat(run("history").out()).contains(ID);
  }

  @Test
  void classThatIsOnlyCalledRevisionsIsNoSetOfThem() throws IOException {
    project.write("app.log.Revisions", "package app.log;\n\npublic class Revisions {}\n").compile();

    assertThat(run("history").out()).contains(ID);
  }

  @Test
  void severalPackagesAskForOne() throws IOException {
    project
        .write(
            "audit.package-info",
            "@dev.sterna.migration.Migrations(packages = \"audit\") package audit;\n")
        .write(
            "app.migrations.package-info",
            "@dev.sterna.migration.Migrations(packages = \"app\") package app.migrations;\n")
        .compile();

    Result unclear = run("history");
    assertThat(unclear.exit()).isEqualTo(ExitCode.ERROR.code());
    assertGolden("error-several-packages", unclear.err());
    assertThat(run("history", "--package", "app.migrations").out()).contains(ID);
    assertThat(run("history", "--package", "audit").out()).startsWith("There are no revisions");
  }

  @Test
  void compileThatDidNotEndIsTold() throws IOException {
    Files.delete(project.classes().resolve("app/migrations/Revisions.class"));

    Result history = run("history");

    assertThat(history.exit()).isEqualTo(ExitCode.ERROR.code());
    assertGolden("error-compile-unfinished", history.err());
  }

  @Test
  void hostedCommandHandsItsErrorBack() {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), Optional.empty());
    ClassLoader before = Thread.currentThread().getContextClassLoader();

    Outcome outcome =
        SternaCli.run(List.of("show", "b0000", "--classes", classes()), Map.of(), terminal);

    assertThat(outcome.exit()).isEqualTo(ExitCode.ERROR.code());
    assertThat(outcome.error()).startsWith("error: ").contains("b0000");
    assertThat(out.toString() + err).isEmpty();
    assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(before);
  }

  private Result run(String... command) {
    return run(new String[0], command);
  }

  private Result run(String[] options, String... command) {
    String[] args =
        Stream.of(command, options, new String[] {"--classes", classes()})
            .flatMap(Stream::of)
            .toArray(String[]::new);
    return Project.standalone(args);
  }

  /** Runs a command in a process whose class path has no driver. */
  private Result process(String[] command, String... options) throws Exception {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(List.of("-classpath", classPath(file -> !file.contains("postgres"))));
    line.add(SternaCli.class.getName());
    line.addAll(List.of(command));
    line.addAll(List.of(options));
    Path out = root.resolve("out.txt");
    Path err = root.resolve("err.txt");
    Process process =
        new ProcessBuilder(line).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    int exit = process.waitFor();
    return new Result(exit, text(out), text(err));
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  private static Path driver() {
    return Path.of(classPath(file -> file.matches("postgresql-[0-9.]+\\.jar")));
  }

  private static String classPath(Predicate<String> names) {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> names.test(Path.of(entry).getFileName().toString()))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private String classes() {
    return project.classes().toString();
  }

  private static String address() throws SQLException {
    return ((PGSimpleDataSource) Databases.empty()).getUrl();
  }
}
