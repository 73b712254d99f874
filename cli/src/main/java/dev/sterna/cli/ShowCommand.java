package dev.sterna.cli;

import dev.sterna.execute.RevisionCode;
import dev.sterna.migration.Operations;
import dev.sterna.migration.RevisionSet;
import dev.sterna.operation.Operation;
import dev.sterna.revision.RevisionGraph;
import dev.sterna.revision.RevisionInfo;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code show}. */
@Command(name = "show", description = "Show a revision: where it stands and what it does.")
final class ShowCommand implements Callable<Integer> {

  private final Application application;

  @Parameters(
      paramLabel = "ID",
      description =
          "An id or its beginning, head, heads, ID-N; current, for which the database is asked.")
  private String target;

  ShowCommand(Application application) {
    this.application = application;
  }

  @Override
  public Integer call() {
    RevisionGraph graph = application.graph();
    List<RevisionInfo> revisions = graph.resolve(application::applied, target);
    if (revisions.isEmpty()) {
      throw new CliException(
          graph.revisions().isEmpty()
              ? EmptyState.NO_REVISIONS
              : "\"" + target + "\" is below all revisions, so there is none to show.");
    }
    revisions.forEach(revision -> show(revision, graph));
    return ExitCode.OK.code();
  }

  private void show(RevisionInfo revision, RevisionGraph graph) {
    RevisionSet revisions = new RevisionCode(application.revisions().get());
    application.print("Revision: " + new RevisionText(revision).marked(graph));
    field(revision.revises().size() > 1 ? "Merges" : "Parent", revision.revises());
    field("Depends on", revision.dependsOn());
    field("Replaces", revision.replaces());
    field("Branches into", ids(graph.children(revision.id())));
    field("Created", revision.created().stream().map(Object::toString).toList());
    field("Class", List.of(revisions.packageName() + "." + revision.className()));
    field("Schema", List.of(revision.schema()));
    application.print("");
    revision.message().lines().forEach(line -> application.print("    " + line));
    application.print("");
    operations("Upgrade", revisions.migration(revision.id())::upgrade);
    operations("Downgrade", revisions.migration(revision.id())::downgrade);
  }

  private void field(String name, List<String> values) {
    if (!values.isEmpty()) {
      application.print(name + ": " + RevisionText.list(values));
    }
  }

  private void operations(String name, Consumer<Operations> recording) {
    application.print(name + ":");
    for (Operation operation : Operations.of(recording)) {
      application.print("    " + operation.describe());
    }
  }

  private static List<String> ids(List<RevisionInfo> revisions) {
    return revisions.stream().map(RevisionInfo::id).toList();
  }
}
