package dev.sterna.emit;

import dev.sterna.snapshot.Snapshot;
import dev.sterna.snapshot.SnapshotFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Files that are to be written and deleted together, or not at all.
 *
 * @param folder where they lie
 * @param written the files that are to have other texts, new ones among them
 * @param deleted the files that go
 */
public record FolderChange(MigrationFolder folder, List<Written> written, List<Path> deleted) {

  /**
   * A file that is to have another text.
   *
   * @param file the file, there or not
   * @param text all of it
   */
  public record Written(Path file, String text) {}

  public FolderChange {
    Objects.requireNonNull(folder, "folder");
    written = List.copyOf(written);
    deleted = List.copyOf(deleted);
  }

  /** A change of nothing. */
  public static FolderChange in(MigrationFolder folder) {
    return new FolderChange(folder, List.of(), List.of());
  }

  /** The same, and this file has this text. */
  public FolderChange writing(Path file, String text) {
    List<Written> more = new ArrayList<>(written);
    more.add(new Written(file, text));
    return new FolderChange(folder, more, deleted);
  }

  /** The same, and this is the snapshot. */
  public FolderChange writing(Snapshot snapshot) {
    return writing(folder.path().resolve(SnapshotFormat.FILE_NAME), SnapshotFormat.write(snapshot));
  }

  /** The same, and this file goes. */
  public FolderChange deleting(Path file) {
    List<Path> more = new ArrayList<>(deleted);
    more.add(file);
    return new FolderChange(folder, written, more);
  }

  /**
   * Makes the change, and does what follows. If that fails, the files are as they were.
   *
   * @throws RefusalException if the files cannot be written; nothing was changed
   */
  public <R> R then(Supplier<R> rest) {
    FolderFiles files = new FolderFiles(folder.path());
    List<Path> touched = new ArrayList<>(deleted);
    written.forEach(each -> touched.add(each.file()));
    Map<Path, Optional<byte[]>> former = files.contents(touched);
    R result;
    try {
      files.write(
          written.stream().map(each -> new FolderFiles.Text(each.file(), each.text())).toList());
      files.delete(deleted);
      result = rest.get();
    } catch (RuntimeException | Error e) {
      files.restore(former, e);
      throw e;
    }
    touchDeclaration();
    return result;
  }

  /** Makes the change. */
  public void make() {
    then(() -> folder);
  }

  /** Build tools watch sources only, so this makes the next compile read the snapshot. */
  private void touchDeclaration() {
    try {
      Files.setLastModifiedTime(folder.declaration(), FileTime.from(Instant.now()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
