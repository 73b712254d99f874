package dev.sterna.emit;

import dev.sterna.emit.RefusalException.Reason;
import dev.sterna.migration.EnumColumn;
import dev.sterna.migration.RevisionSet;
import dev.sterna.revision.RevisionInfo;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.snapshot.Snapshot;
import dev.sterna.snapshot.SnapshotException;
import dev.sterna.snapshot.SnapshotFormat;
import dev.sterna.snapshot.SnapshotRemains;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The source folder of a package with {@code @Migrations}: its revisions and its snapshot.
 *
 * @param path the folder
 * @param packageName the package that its {@code package-info.java} declares
 */
public record MigrationFolder(Path path, String packageName) {

  private static final String PACKAGE_INFO = "package-info.java";

  private static final String RELEASED = "released";

  private static final List<List<String>> ANNOTATION =
      List.of(List.of("@", "Revision", "("), List.of("migration", ".", "Revision", "("));

  /**
   * The folder at this path.
   *
   * @throws RefusalException if no {@code package-info.java} with {@code @Migrations} lies there
   */
  public static MigrationFolder of(Path path) {
    FolderFiles files = new FolderFiles(path);
    Path info = path.resolve(PACKAGE_INFO);
    if (!Files.isRegularFile(info)) {
      throw new RefusalException(
          Reason.FOLDER,
          path.toAbsolutePath()
              + fault(path)
              + ": specify the folder of the package with @Migrations");
    }
    List<String> tokens = JavaTokens.of(files.text(info));
    if (!haveMigrations(tokens)) {
      throw new RefusalException(
          Reason.FOLDER,
          info + " has no @Migrations: specify the folder of the package that has it");
    }
    List<String> name = tokens.subList(tokens.indexOf("package") + 1, tokens.size());
    int end = name.indexOf(";");
    if (end < 1) {
      throw new RefusalException(
          Reason.FOLDER, info + " has no package declaration: add package NAME;");
    }
    return new MigrationFolder(path, String.join("", name.subList(0, end)));
  }

  /**
   * All that lie under a folder of sources, sorted; none if there is no such folder.
   *
   * @throws RefusalException if one cannot be read
   */
  public static List<MigrationFolder> under(Path sources) {
    if (!Files.isDirectory(sources)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(sources)) {
      return files
          .filter(file -> file.endsWith(PACKAGE_INFO) && hasMigrations(file))
          .sorted()
          .map(info -> of(info.getParent()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** In any encoding: packages that are not Sterna's are nobody's business here. */
  private static boolean hasMigrations(Path info) {
    try {
      return haveMigrations(JavaTokens.of(Files.readString(info, StandardCharsets.ISO_8859_1)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean haveMigrations(List<String> tokens) {
    int declaration = tokens.indexOf("package");
    return declaration >= 0 && tokens.subList(0, declaration).contains("Migrations");
  }

  private static String fault(Path path) {
    if (Files.isDirectory(path)) {
      return " has no " + PACKAGE_INFO;
    }
    return Files.exists(path) ? " is a file" : " does not exist";
  }

  /** The folder of the sources of the unnamed package, if this one lies where its name says. */
  Optional<Path> sourceFolder() {
    Path inSources = Path.of(packageName.replace('.', '/'));
    Path folder = path.toAbsolutePath().normalize();
    if (!folder.endsWith(inSources)) {
      return Optional.empty();
    }
    Path root = folder;
    for (int i = 0; i < inSources.getNameCount(); i++) {
      root = root.getParent();
    }
    return Optional.of(root);
  }

  /**
   * The committed snapshot, empty if there is none yet.
   *
   * @throws SnapshotException if the file is not a snapshot
   * @throws RefusalException if it cannot be read
   */
  public Snapshot snapshot() {
    return hasSnapshot()
        ? SnapshotFormat.read(files().text(path.resolve(SnapshotFormat.FILE_NAME)))
        : Snapshot.empty();
  }

  /**
   * The snapshot of this schema, with what the file here says beside it, be it in conflict or not.
   *
   * @throws SnapshotException if the file has lines that are none of a snapshot
   * @throws RefusalException if it cannot be read
   */
  public Snapshot snapshotAround(Schema schema) {
    return SnapshotRemains.around(schema, snapshotText());
  }

  /**
   * The entity classes of tables that the snapshot here names, be it in conflict or not.
   *
   * @throws SnapshotException if the file has lines that are none of a snapshot
   * @throws RefusalException if it cannot be read
   */
  public SortedMap<QualifiedName, String> entities() {
    return SnapshotRemains.entities(snapshotText());
  }

  /** The constants of enums that the snapshot here names, of tables and columns as they are. */
  public List<EnumColumn> enums() {
    return SnapshotRemains.enums(snapshotText());
  }

  private String snapshotText() {
    return hasSnapshot() ? files().text(path.resolve(SnapshotFormat.FILE_NAME)) : "";
  }

  /** Whether a snapshot lies here, as one does since the first draft was kept. */
  public boolean hasSnapshot() {
    return Files.exists(path.resolve(SnapshotFormat.FILE_NAME));
  }

  /**
   * The sources of the model that the last compile has not seen, as seen from their root; none
   * where they, or the classes, are not at hand.
   */
  public List<Path> changedSince(RevisionSet compiled) {
    return UncompiledSources.of(this, compiled);
  }

  /**
   * Makes sure that the last compile, which says what is pending, has seen the model as it is.
   *
   * @throws RefusalException if a source of it has changed since
   */
  public void requireModelCompiled(RevisionSet compiled) {
    List<String> newer = changedSince(compiled).stream().map(Path::toString).toList();
    if (!newer.isEmpty()) {
      throw new RefusalException(
          Reason.NOT_COMPILED,
          ShortList.of(newer)
              + " changed after the last compile, so it is unknown what is pending: compile,"
              + " from scratch if the build finds nothing to do, then try again");
    }
  }

  /**
   * The source files of revisions, sorted by name.
   *
   * @throws RefusalException if one cannot be read
   */
  public List<Path> revisions() {
    return files().list().stream()
        .filter(file -> file.getFileName().toString().endsWith(".java"))
        .filter(Files::isRegularFile)
        .filter(file -> attributes(file).isPresent())
        .toList();
  }

  /**
   * Makes sure that these revisions are those of the package, and that the last compile has seen
   * every revision that lies here.
   *
   * @throws RefusalException if not
   */
  public void requireCompiled(RevisionSet revisions) {
    if (!packageName.equals(revisions.packageName())) {
      throw new RefusalException(
          Reason.FOLDER,
          path
              + " is package "
              + packageName
              + ", but the revisions are those of "
              + revisions.packageName()
              + ": specify the folder of that package");
    }
    Set<String> files =
        revisions().stream()
            .map(Path::getFileName)
            .map(file -> file.toString().replaceFirst("\\.java$", ""))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> compiled =
        revisions.revisions().stream()
            .map(RevisionInfo::className)
            .collect(Collectors.toCollection(TreeSet::new));
    requireSame(files, compiled, " was added after the last compile");
    requireSame(compiled, files, " was removed after the last compile");
  }

  private static void requireSame(Set<String> these, Set<String> those, String otherwise) {
    List<String> more = these.stream().filter(name -> !those.contains(name)).toList();
    if (!more.isEmpty()) {
      throw new RefusalException(
          Reason.NOT_COMPILED, ShortList.of(more) + otherwise + ": compile, then try again");
    }
  }

  /** How its revisions are written, if it says so in {@link RevisionTemplate#FILE_NAME}. */
  Optional<String> template() {
    Path file = path.resolve(RevisionTemplate.FILE_NAME);
    return Files.isRegularFile(file) ? Optional.of(files().text(file)) : Optional.empty();
  }

  /** The revision with this id, if a file here has one. */
  public Optional<Path> revision(String id) {
    List<String> attribute = List.of("id", "=", '"' + id);
    return revisions().stream()
        .filter(
            file ->
                attributes(file)
                    .filter(tokens -> Collections.indexOfSubList(tokens, attribute) >= 0)
                    .isPresent())
        .findFirst();
  }

  /** The tokens from {@code @Revision} on, with or without its package. */
  private Optional<List<String>> attributes(Path file) {
    List<String> tokens = JavaTokens.of(files().text(file));
    return ANNOTATION.stream()
        .map(annotation -> Collections.indexOfSubList(tokens, annotation))
        .filter(start -> start >= 0)
        .findFirst()
        .map(start -> tokens.subList(start, tokens.size()));
  }

  /**
   * Writes a revision.
   *
   * @return its file
   * @throws RefusalException if the folder cannot be written, or there is such a file
   */
  public Path addRevision(String className, String source) {
    Path file = newFile(className);
    files().write(List.of(new FolderFiles.Text(file, source)));
    return file;
  }

  /**
   * Writes a revision and the snapshot that it leaves, or neither.
   *
   * @return the revision's file
   * @throws RefusalException if the folder cannot be written, or there is such a file
   */
  public Path addRevision(String className, String source, Snapshot left) {
    Path file = newFile(className);
    files().write(List.of(new FolderFiles.Text(file, source), text(left)));
    return file;
  }

  /** A file system may take names for one that differ only in case. */
  Path newFile(String className) {
    Path file = files().file(className + ".java");
    String name = file.getFileName().toString();
    files().list().stream()
        .filter(other -> other.getFileName().toString().equalsIgnoreCase(name))
        .findFirst()
        .ifPresent(
            other -> {
              throw new RefusalException(
                  Reason.EXISTS,
                  other + " already exists: wait a second, or choose another message or time");
            });
    return file;
  }

  /**
   * Writes the snapshot alone.
   *
   * @throws RefusalException if the folder cannot be written
   */
  public void replaceSnapshot(Snapshot snapshot) {
    FolderChange.in(this).writing(snapshot).make();
  }

  /** The file that declares the package. */
  public Path declaration() {
    return path.resolve(PACKAGE_INFO);
  }

  /**
   * The source of a revision, to be edited.
   *
   * @throws RefusalException if it cannot be read
   */
  public RevisionEdit edit(RevisionInfo revision) {
    Path file = files().file(revision.className() + ".java");
    return new RevisionEdit(file, files().text(file));
  }

  /**
   * The released revision that {@code @Migrations} names; an empty text if it names none.
   *
   * @throws RefusalException if it is no text that can be read and changed here
   */
  public String released() {
    return migrations()
        .texts(RELEASED)
        .filter(texts -> texts.size() <= 1)
        .orElseThrow(
            () ->
                new RefusalException(
                    Reason.NOT_EDITABLE,
                    declaration()
                        + " does not set released to a string literal: write the id there"))
        .stream()
        .findFirst()
        .orElse("");
  }

  /**
   * Writes another released revision into {@code @Migrations}; no other byte changes.
   *
   * @throws RefusalException if it is no text that can be changed here, or the file cannot be
   *     written
   */
  public void replaceReleased(String id) {
    released();
    FolderChange.in(this).writing(declaration(), migrations().with(RELEASED, List.of(id))).make();
  }

  private AnnotationSource migrations() {
    return AnnotationSource.find(files().text(declaration()), "Migrations")
        .orElseThrow(
            () ->
                new RefusalException(
                    Reason.NOT_EDITABLE,
                    declaration() + " has no @Migrations on its package: add it"));
  }

  private FolderFiles.Text text(Snapshot snapshot) {
    return new FolderFiles.Text(
        path.resolve(SnapshotFormat.FILE_NAME), SnapshotFormat.write(snapshot));
  }

  private FolderFiles files() {
    return new FolderFiles(path);
  }
}
