package dev.sterna.processor.source;

import dev.sterna.emit.SourceChecksum;
import dev.sterna.snapshot.Fingerprint;
import dev.sterna.snapshot.SnapshotFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * The texts in the folder of a migrations package, read and summed up by a thread of its own while
 * the compiler's thread looks at entities. It touches nothing of the compiler, which may be used by
 * one thread only, and what it finds is told when it is asked for.
 */
public final class FolderTexts implements AutoCloseable {

  private static final String JAVA = ".java";

  /** What every source of a revision has in it. */
  private static final String REVISION = "Revision";

  private record Source(String text, String checksum) {}

  private final Optional<Path> folder;
  private final FutureTask<String> snapshot = new FutureTask<>(this::readSnapshot);
  private final FutureTask<String> fingerprint = new FutureTask<>(this::sumUpSnapshot);
  private final FutureTask<Map<String, Source>> revisions = new FutureTask<>(this::readRevisions);
  private final Thread reader = new Thread(this::read, "sterna-folder");

  private FolderTexts(Optional<Path> folder) {
    this.folder = folder;
  }

  /** Begins to read this folder; if it is not known, there are no texts. */
  public static FolderTexts of(Optional<Path> folder) {
    FolderTexts texts = new FolderTexts(folder);
    texts.reader.setDaemon(true);
    texts.reader.start();
    return texts;
  }

  private void read() {
    snapshot.run();
    fingerprint.run();
    revisions.run();
  }

  private String readSnapshot() throws IOException {
    if (folder.isEmpty()) {
      throw new NoSuchFileException(SnapshotFormat.FILE_NAME);
    }
    return Files.readString(folder.get().resolve(SnapshotFormat.FILE_NAME), StandardCharsets.UTF_8);
  }

  private String sumUpSnapshot() throws IOException {
    return Fingerprint.ofText(snapshot());
  }

  private Map<String, Source> readRevisions() throws IOException {
    return folder.isPresent() ? revisions(folder.get()) : Map.of();
  }

  /** By the name of the class after which the file is named. */
  private static Map<String, Source> revisions(Path folder) throws IOException {
    Map<String, Source> sources = new HashMap<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        if (name.endsWith(JAVA)) {
          String className = name.substring(0, name.length() - JAVA.length());
          String text = Files.readString(file, StandardCharsets.UTF_8);
          if (text.contains(REVISION)) {
            sources.put(className, new Source(text, SourceChecksum.of(className, text)));
          }
        }
      }
    }
    return sources;
  }

  /**
   * The text of the snapshot.
   *
   * @throws NoSuchFileException if there is none
   * @throws IOException if it cannot be read
   */
  public String snapshot() throws IOException {
    return result(snapshot);
  }

  /**
   * What {@link Fingerprint#ofText} says of the snapshot.
   *
   * @throws IOException if there is none that can be read
   */
  public String fingerprint() throws IOException {
    return result(fingerprint);
  }

  /** The checksum of a revision of this source, wherever that was read. */
  public String checksum(String className, String source) {
    Optional<Source> here = revisionHere(className);
    return here.isPresent() && here.get().text().equals(source)
        ? here.get().checksum()
        : SourceChecksum.of(className, source);
  }

  /** What cannot be read here may be elsewhere. */
  private Optional<Source> revisionHere(String className) {
    try {
      return Optional.ofNullable(result(revisions).get(className));
    } catch (IOException | IllegalStateException unreadable) {
      return Optional.empty();
    }
  }

  private static <T> T result(FutureTask<T> task) throws IOException {
    try {
      return task.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Waits until nothing is read any more: the compiler may close what this code comes from. */
  @Override
  public void close() {
    try {
      reader.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
