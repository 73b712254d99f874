package dev.sterna.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.sterna.cli.Project.Result;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code revision} where it cannot write what it is asked for. */
final class RevisionTest {

  private static final String ID = "a00000000001";
  private static final String TIME = "2025-03-01T10:00:00Z";

  /** The file that {@code -m "add pen"} at that time asks for. */
  private static final String FILE = "R20250301100000_AddPen.java";

  @TempDir private Path root;

  private Project project;
  private Refusal refusal;

  @BeforeEach
  void revisionAndDraft() throws Exception {
    project = Project.in(root).entity("Author", "String name;");
    project.compile();
    kept("revision", "-m", "create author", "--rev-id", ID, "--created", TIME);
    project.entity("Author", "String name;", "String pen;").compile();
    refusal = Refusal.in(project);
  }

  private Result kept(String... args) {
    Result kept = project.run(args);
    assertThat(kept.exit()).as(kept.err()).isZero();
    return kept;
  }

  private void refused(String golden) throws Exception {
    refusal.expect(golden, ExitCode.ERROR, "revision", "-m", "add pen", "--created", TIME);
  }

  @Test
  void nothingIsKeptTwice() throws Exception {
    kept("revision", "-m", "add pen", "--created", "2025-03-02T10:00:00Z");

    refused("revision-twice");
    refusal.expect("revision-twice", ExitCode.ERROR, "revision", "--empty", "-m", "more");
  }

  @Test
  void emptyRevisionBesideADraftLeavesItPending() throws Exception {
    Result started = kept("revision", "--empty", "-m", "before the pen");

    assertThat(started.out()).contains("The draft stays pending");
    project.compile();
    assertThat(project.run("check").exit()).isEqualTo(ExitCode.MODEL_AHEAD.code());
    kept("revision", "-m", "add pen");
    project.compile();
    assertThat(project.run("check").exit()).isZero();
  }

  @Test
  void fileOfThatNameIsNotOverwritten() throws Exception {
    Files.writeString(project.migrations().resolve(FILE), "// somebody's notes");

    refused("file-exists");
  }

  @Test
  void fileWhoseNameDiffersInCaseIsOneOnSomeFileSystems() throws Exception {
    Files.writeString(project.migrations().resolve("R20250301100000_ADDPEN.java"), "// notes");

    refused("file-exists-in-another-case");
  }

  @Test
  void folderOfThatNameIsNotOverwritten() throws Exception {
    Files.createDirectory(project.migrations().resolve(FILE));

    refused("file-exists");
  }

  @Test
  void fullDiskLeavesNeither() throws Exception {
    assumeThat(Path.of("/dev/full")).exists();
    Path link = project.migrations().resolve(".schema.jsonl.tmp");
    Files.createSymbolicLink(link, Path.of("/dev/full"));

    refused("disk-full");
    Files.delete(link);
  }

  @Test
  void whatIsInTheWayOfTheSnapshotLeavesNeither() throws Exception {
    Files.createDirectory(project.migrations().resolve(".schema.jsonl.tmp"));

    refused("snapshot-in-the-way");
  }

  @Test
  void snapshotThatIsAFolderIsNotRead() throws Exception {
    Path snapshot = project.migrations().resolve("schema.jsonl");
    Files.delete(snapshot);
    Files.createDirectory(snapshot);

    refused("snapshot-is-a-folder");
  }

  @Test
  void sourceThatIsNotUtf8IsNamed() throws Exception {
    Files.write(
        project.migrations().resolve("Notes.java"),
        "// Größe".getBytes(StandardCharsets.ISO_8859_1));

    refused("not-utf8");
  }

  @Test
  void folderThatIsAFileOrNotThereIsNamed() throws Exception {
    Path file = project.migrations().resolve("schema.jsonl");
    refusal.expect(
        "directory-is-a-file", ExitCode.ERROR, "revision", "-m", "x", "--directory", file + "");
    refusal.expect(
        "directory-is-not-there", ExitCode.ERROR, "check", "--directory", root + "/nowhere");
    refusal.expect("directory-is-empty", ExitCode.ERROR, "check", "--directory", "");
  }

  @Test
  void folderOfAnotherPackageIsNotWritten() throws Exception {
    project.write("other.package-info", "@dev.sterna.migration.Migrations package other;\n");
    String other = project.sources().resolve("other").toString();

    refusal.expect(
        "directory-of-another", ExitCode.ERROR, "revision", "-m", "x", "--directory", other);
  }

  @Test
  void packageInfoThatEndsTooSoonIsNotAPackage() throws Exception {
    project.write("other.package-info", "@dev.sterna.migration.Migrations package\n");
    String other = project.sources().resolve("other").toString();

    refusal.expect("package-unfinished", ExitCode.ERROR, "check", "--directory", other);
  }

  @Test
  void sourceThatChangedAfterTheCompileIsNamed() throws Exception {
    FileTime later = FileTime.from(Instant.now().plusSeconds(60));
    Files.setLastModifiedTime(project.sources().resolve("app/Author.java"), later);

    refused("source-changed");
    refusal.expect("source-changed", ExitCode.ERROR, "revision", "--empty", "-m", "more");
    refusal.expect("source-changed", ExitCode.ERROR, "upgrade", "--draft");
  }

  @Test
  void entityThatNoCompileHasSeenIsNamed() throws Exception {
    for (String name : new String[] {"Book", "Page", "Shelf", "Store"}) {
      project.entity(name);
      Path source = project.sources().resolve("app/" + name + ".java");
      Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(60)));
    }

    refused("source-added");
  }

  @Test
  void sourceThatIsNoneOfTheModelDoesNotMatter() throws Exception {
    project.write("app.Service", "package app; class Service {}");
    Path source = project.sources().resolve("app/Service.java");
    Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(60)));

    kept("revision", "-m", "add pen");
  }

  @Test
  void snapshotThatChangedAfterTheCompileIsTold() throws Exception {
    Path snapshot = project.migrations().resolve("schema.jsonl");
    Files.writeString(
        snapshot, Files.readString(snapshot).replace("\"name\":\"name\"", "\"name\":\"title\""));

    refused("snapshot-changed");
  }

  @Test
  void revisionThatWentAfterTheCompileIsNamed() throws Exception {
    Files.delete(project.migrations().resolve("R20250301100000_CreateAuthor.java"));

    refused("revision-went");
  }

  @Test
  void revisionWithAQualifiedAnnotationIsOneToo() throws Exception {
    Path revision = project.migrations().resolve("R20250301100000_CreateAuthor.java");
    Files.writeString(
        revision,
        Files.readString(revision)
            .replace("@Revision(", "@dev.sterna.migration.Revision(")
            .replace("import dev.sterna.migration.Revision;\n", ""));
    project.compile();

    kept("revision", "-m", "add pen");
  }

  static Stream<Arguments> requests() {
    return Stream.of(
        Arguments.of("id-taken", new String[] {"--rev-id", ID}),
        Arguments.of("id-symbol", new String[] {"--rev-id", "head", "--created", TIME}),
        Arguments.of("id-empty", new String[] {"--rev-id", ""}),
        Arguments.of("id-letters", new String[] {"--rev-id", "über-uns"}),
        Arguments.of("id-long", new String[] {"--rev-id", "0123456789abcdef0123456789abcdef0"}),
        Arguments.of("created-before", new String[] {"--created", "1969-12-31T23:59:59Z"}),
        Arguments.of("created-after", new String[] {"--created", "+10000-01-01T00:00:00Z"}));
  }

  @ParameterizedTest
  @MethodSource("requests")
  void idsAndTimesThatNoRevisionCanHave(String golden, String[] options) throws Exception {
    String[] args =
        Stream.concat(Stream.of("revision", "-m", "add pen"), Stream.of(options))
            .toArray(String[]::new);

    refusal.expect(golden, ExitCode.ERROR, args);
  }

  @Test
  void snapshotWithWindowsLineEndsAndAByteOrderMarkIsRead() throws Exception {
    Path snapshot = project.migrations().resolve("schema.jsonl");
    Files.writeString(snapshot, Files.readString(snapshot).replace("\n", "\r\n"));
    Path revision = project.migrations().resolve("R20250301100000_CreateAuthor.java");
    Files.writeString(revision, Files.readString(revision).replace("\n", "\r\n"));
    project.compile();

    kept("revision", "-m", "add pen");

    assertThat(snapshot).content().doesNotContain("\r");
    project.compile();
    assertThat(project.run("check").exit()).isZero();
  }
}
