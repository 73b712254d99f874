package dev.sterna.emit;

import dev.sterna.revision.RevisionInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The Java source of the generated class {@code Revisions}.
 *
 * @param packageName the package with {@code @Migrations}
 * @param defaultSchema the schema of tables that name none
 * @param revisions the revisions
 * @param draft the pending draft, whose class is {@code Draft} beside it
 */
public record RevisionsSource(
    String packageName,
    String defaultSchema,
    List<RevisionInfo> revisions,
    Optional<PendingDraft> draft) {

  /**
   * A draft as {@code Revisions} names it.
   *
   * @param revision its identity
   * @param base the fingerprint of the snapshot that it was made from
   * @param entities see {@link dev.sterna.migration.DraftRevision#entities()}
   */
  public record PendingDraft(RevisionInfo revision, String base, Map<String, String> entities) {}

  /** The source text. */
  public String text() {
    throw new UnsupportedOperationException();
  }
}
