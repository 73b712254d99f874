package dev.sterna.emit;

import dev.sterna.migration.RevisionSet;
import dev.sterna.report.MigrationException;
import dev.sterna.revision.RevisionException;
import dev.sterna.revision.RevisionGraph;
import dev.sterna.revision.RevisionInfo;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/** The step from the draft of the last compile to a revision, with which the snapshot moves. */
public final class DraftKeeper {

  private DraftKeeper() {}

  /**
   * Writes the draft as a revision, and the snapshot that it leaves.
   *
   * @throws RefusalException if it cannot be kept; nothing was changed
   * @throws RevisionException if the revisions, with this one, are no graph
   * @throws MigrationException if the draft's own code fails
   */
  public static KeptRevision keep(
      MigrationFolder folder, RevisionSet revisions, RevisionRequest request) {
    NewRevision revision = new NewRevision(folder, revisions, request);
    RevisionGraph graph = revision.graph();
    Set<String> heads = new TreeSet<>();
    graph.heads().forEach(head -> heads.add(head.id()));
    DraftContent content = DraftContent.of(folder, revisions, heads);
    RevisionInfo placed =
        new PlacedDraft(revisions, content.draft().revision(), content.upgrade())
            .at(graph, request);
    revision.requireConsent("the draft", content.upgrade());
    NewRevision.Sourced kept =
        revision.sourced(
            placed,
            content.upgrade(),
            content.downgrade(),
            new TableClasses(content.before().schema(), content.after()).of(request.tables()));
    Path file =
        folder.addRevision(
            kept.revision().className(), kept.source(), content.left(kept.revision().id()));
    return new KeptRevision(kept.revision(), file);
  }
}
