package dev.sterna.processor.pending;

import dev.sterna.processor.report.Message;
import dev.sterna.processor.report.Origin;
import dev.sterna.processor.report.Problem;
import dev.sterna.snapshot.Snapshot;
import dev.sterna.snapshot.SnapshotException;
import dev.sterna.snapshot.SnapshotFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * The snapshot beside the revisions, or why there is none.
 *
 * @param snapshot the snapshot; the empty one before the first revision
 * @param problem why it cannot be read
 */
public record SnapshotReading(Optional<Snapshot> snapshot, Optional<Problem> problem) {

  public SnapshotReading {
    Objects.requireNonNull(snapshot, "snapshot");
    Objects.requireNonNull(problem, "problem");
  }

  /**
   * Reads the snapshot in this folder.
   *
   * @param migrations where to report that it cannot be read
   */
  public static SnapshotReading in(Path folder, Origin migrations) {
    try {
      String text =
          Files.readString(folder.resolve(SnapshotFormat.FILE_NAME), StandardCharsets.UTF_8);
      return of(SnapshotFormat.read(text));
    } catch (NoSuchFileException e) {
      return of(Snapshot.empty());
    } catch (SnapshotException e) {
      return broken(migrations, e.getMessage());
    } catch (IOException e) {
      return broken(
          migrations, "it cannot be read as UTF-8 text (" + e.getClass().getSimpleName() + ")");
    }
  }

  private static SnapshotReading of(Snapshot snapshot) {
    return new SnapshotReading(Optional.of(snapshot), Optional.empty());
  }

  private static SnapshotReading broken(Origin migrations, String reason) {
    return failed(Problem.of(Message.SNAPSHOT_BROKEN, migrations, reason));
  }

  /** No snapshot, because of this problem. */
  public static SnapshotReading failed(Problem problem) {
    return new SnapshotReading(Optional.empty(), Optional.of(problem));
  }
}
