package dev.sterna.processor.pending;

import dev.sterna.processor.report.Origin;
import dev.sterna.processor.report.Problem;
import dev.sterna.processor.report.SnapshotMessage;
import dev.sterna.snapshot.Snapshot;
import dev.sterna.snapshot.SnapshotException;
import dev.sterna.snapshot.SnapshotFormat;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * The snapshot beside the revisions. Without a file, as before the first revision, there is neither
 * a snapshot nor a problem.
 *
 * @param snapshot the snapshot
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
      return new SnapshotReading(Optional.of(SnapshotFormat.read(text)), Optional.empty());
    } catch (NoSuchFileException e) {
      return new SnapshotReading(Optional.empty(), Optional.empty());
    } catch (SnapshotException e) {
      return failed(
          Problem.of(
              SnapshotMessage.SNAPSHOT_BROKEN, migrations, e.line(), e.problem(), e.nextStep()));
    } catch (CharacterCodingException e) {
      return unreadable(
          migrations, "it is not UTF-8 text", "take back the file that was committed");
    } catch (IOException e) {
      return unreadable(
          migrations, String.valueOf(e.getMessage()), "look at the file and its permissions");
    }
  }

  private static SnapshotReading unreadable(Origin migrations, String reason, String nextStep) {
    return failed(Problem.of(SnapshotMessage.SNAPSHOT_UNREADABLE, migrations, reason, nextStep));
  }

  /** No snapshot, because of this problem. */
  public static SnapshotReading failed(Problem problem) {
    return new SnapshotReading(Optional.empty(), Optional.of(problem));
  }
}
