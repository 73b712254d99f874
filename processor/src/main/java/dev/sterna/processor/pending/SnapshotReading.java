package dev.sterna.processor.pending;

import dev.sterna.processor.mapping.MappedModel;
import dev.sterna.processor.report.Origin;
import dev.sterna.processor.report.Problem;
import dev.sterna.processor.report.SnapshotMessage;
import dev.sterna.processor.source.FolderTexts;
import dev.sterna.snapshot.Snapshot;
import dev.sterna.snapshot.SnapshotException;
import dev.sterna.snapshot.SnapshotFormat;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The snapshot beside the revisions. Without a file, as before the first revision, there is neither
 * a snapshot nor a problem.
 *
 * @param snapshot the snapshot
 * @param fingerprint that of its text, which is that of its schema if Sterna wrote the text
 * @param problem why it cannot be read
 */
public record SnapshotReading(
    Optional<Snapshot> snapshot, Optional<String> fingerprint, Optional<Problem> problem) {

  public SnapshotReading {
    Objects.requireNonNull(snapshot, "snapshot");
    Objects.requireNonNull(fingerprint, "fingerprint");
    Objects.requireNonNull(problem, "problem");
  }

  /** The names of its entity classes as far as a glance shows them. */
  public static SortedSet<String> entities(FolderTexts folder) {
    try {
      return SnapshotFormat.entities(folder.snapshot());
    } catch (IOException none) {
      return new TreeSet<>();
    }
  }

  /**
   * Reads the snapshot in this folder.
   *
   * @param model what it is likely to say
   * @param migrations where to report that it cannot be read
   */
  public static SnapshotReading in(FolderTexts folder, MappedModel model, Origin migrations) {
    try {
      Snapshot likely = new Snapshot(model.schema(), model.entities(), List.of());
      return new SnapshotReading(
          Optional.of(SnapshotFormat.read(folder.snapshot(), likely)),
          Optional.of(folder.fingerprint()),
          Optional.empty());
    } catch (NoSuchFileException e) {
      return new SnapshotReading(Optional.empty(), Optional.empty(), Optional.empty());
    } catch (SnapshotException e) {
      return failed(
          Problem.of(
              SnapshotMessage.SNAPSHOT_BROKEN, migrations, e.line(), e.problem(), e.nextStep()));
    } catch (CharacterCodingException e) {
      return unreadable(migrations, "it is not UTF-8 text", "restore the committed file");
    } catch (IOException e) {
      return unreadable(
          migrations, String.valueOf(e.getMessage()), "check the file and its permissions");
    }
  }

  private static SnapshotReading unreadable(Origin migrations, String reason, String nextStep) {
    return failed(Problem.of(SnapshotMessage.SNAPSHOT_UNREADABLE, migrations, reason, nextStep));
  }

  /** No snapshot, because of this problem. */
  public static SnapshotReading failed(Problem problem) {
    return new SnapshotReading(Optional.empty(), Optional.empty(), Optional.of(problem));
  }

  /** The names of its entity classes. */
  public SortedSet<String> entities() {
    return new TreeSet<>(snapshot.orElse(Snapshot.empty()).entities().values());
  }
}
