package dev.sterna.emit;

import dev.sterna.migration.RevisionSet;
import dev.sterna.revision.RevisionException;
import dev.sterna.revision.RevisionGraph;
import dev.sterna.revision.RevisionInfo;
import dev.sterna.schema.Schema;
import dev.sterna.snapshot.Fingerprint;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A revision that its author writes by hand. */
public final class EmptyRevision {

  private EmptyRevision() {}

  /**
   * Writes a revision that does nothing yet, where its author wants it. The snapshot stays.
   *
   * @throws RefusalException if it cannot be written; nothing was changed
   * @throws RevisionException if the revisions, with this one, are no graph
   */
  public static KeptRevision create(
      MigrationFolder folder, RevisionSet revisions, RevisionRequest request) {
    NewRevision revision = new NewRevision(folder, revisions, request);
    RevisionGraph graph = revision.graph();
    Placement placement = request.placement();
    List<String> parents = placement.parents(graph);
    Schema schema = folder.snapshot().schema();
    RevisionInfo like =
        new RevisionInfo(
            RevisionId.random(),
            parents,
            placement.dependencies(graph),
            placement.labels(),
            List.of(),
            request.message(),
            Optional.empty(),
            Fingerprint.of(schema),
            "",
            "");
    List<TableClass> tables = new TableClasses(schema, schema).of(request.tables());
    NewRevision.Sourced empty = revision.sourced(like, List.of(), List.of(), tables);
    Path file = folder.addRevision(empty.revision().className(), empty.source());
    return new KeptRevision(empty.revision(), file);
  }
}
