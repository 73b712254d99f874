package dev.sterna.snapshot;

/** Reads and writes {@code schema.jsonl}; the format is described in docs/design.md. */
public final class SnapshotFormat {

  /** The name of the file beside the revisions. */
  public static final String FILE_NAME = "schema.jsonl";

  private SnapshotFormat() {}

  /**
   * The snapshot of this text.
   *
   * @throws SnapshotException if the text is not a snapshot: it names the line and what to do
   */
  public static Snapshot read(String text) {
    throw new UnsupportedOperationException();
  }

  /** The canonical text of a snapshot. */
  public static String write(Snapshot snapshot) {
    throw new UnsupportedOperationException();
  }
}
