package dev.sterna.emit;

import dev.sterna.emit.RefusalException.Reason;
import dev.sterna.migration.RevisionSet;
import dev.sterna.operation.Operation;
import dev.sterna.revision.RevisionGraph;
import dev.sterna.revision.RevisionInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What every new revision must fulfil, and how it is put together.
 *
 * @param folder where it goes
 * @param revisions those of the last compile
 * @param request what its author says
 */
record NewRevision(MigrationFolder folder, RevisionSet revisions, RevisionRequest request) {

  /** A source, and the metadata that {@code Revisions} will have of it. */
  record Sourced(RevisionInfo revision, String source) {}

  /** What comes after what; what is here is what the last compile has seen. */
  RevisionGraph graph() {
    folder.requireCompiled(revisions);
    folder.requireModelCompiled(revisions);
    return RevisionGraph.of(revisions.revisions());
  }

  /** Refuses what loses data, unless its author agreed to that. */
  void requireConsent(String what, List<Operation> upgrade) {
    List<String> losses =
        upgrade.stream().flatMap(operation -> DataLoss.of(operation).stream()).toList();
    if (!losses.isEmpty() && !request.allowDestructive()) {
      throw new RefusalException(
          Reason.DESTRUCTIVE,
          what + " loses data: " + ShortList.of(losses),
          ". To accept the loss, keep it with --allow-destructive");
    }
  }

  /** The source of a revision like this one, with the request's message and time. */
  Sourced sourced(RevisionInfo like, List<Operation> upgrade, List<Operation> downgrade) {
    return sourced(like, upgrade, downgrade, List.of());
  }

  /** The source of a revision like this one, with handles of tables. */
  Sourced sourced(
      RevisionInfo like,
      List<Operation> upgrade,
      List<Operation> downgrade,
      List<TableClass> tables) {
    RevisionInfo named = named(like);
    return sourced(new MigrationSource(folder.packageName(), named, upgrade, downgrade, tables));
  }

  /** The revision with the request's id, message and time, and the name that these make. */
  RevisionInfo named(RevisionInfo like) {
    RevisionInfo named =
        new RevisionInfo(
            request.id().orElse(like.id()),
            like.revises(),
            like.dependsOn(),
            like.labels(),
            like.replaces(),
            request.message(),
            Optional.of(request.created()),
            like.schema(),
            "",
            template()
                .map(RevisionTemplate::name)
                .orElse(RevisionName.STANDARD)
                .of(request.created(), request.message(), request.id().orElse(like.id())));
    requireUnused(named);
    return named;
  }

  /** The source of this class, as the team's template has it. */
  Sourced sourced(ClassSource plain) {
    RevisionInfo named = plain.revision();
    String source = template().map(t -> t.file(plain)).orElseGet(plain::asRevision);
    return new Sourced(withChecksum(named, SourceChecksum.of(named.className(), source)), source);
  }

  private Optional<RevisionTemplate> template() {
    return folder.template().map(RevisionTemplate::of);
  }

  private void requireUnused(RevisionInfo revision) {
    folder
        .revision(revision.id())
        .ifPresent(
            file -> {
              throw new RefusalException(
                  Reason.EXISTS,
                  file.getFileName()
                      + " has the id "
                      + revision.id()
                      + " already: compile to get a new draft, or choose another id");
            });
    List<RevisionInfo> all = new ArrayList<>(revisions.revisions());
    all.add(revision);
    RevisionGraph.of(all);
  }

  private static RevisionInfo withChecksum(RevisionInfo revision, String checksum) {
    return new RevisionInfo(
        revision.id(),
        revision.revises(),
        revision.dependsOn(),
        revision.labels(),
        revision.replaces(),
        revision.message(),
        revision.created(),
        revision.schema(),
        checksum,
        revision.className());
  }
}
