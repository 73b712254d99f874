package dev.sterna.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.sterna.execute.RevisionCode;
import dev.sterna.migration.Migration;
import dev.sterna.migration.Operations;
import dev.sterna.operation.Operation;
import dev.sterna.revision.RevisionGraph;
import dev.sterna.revision.RevisionInfo;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code show}. */
@Command(
    name = "show",
    description = "Show a revision: its place in the history and what it does.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  sterna show head",
      "  sterna show 4640",
      "  sterna show current   the one the database is at"
    })
final class ShowCommand implements Callable<Integer> {

  private final Application application;

  @Mixin private JsonOption json;

  @Mixin private RoleOption role;

  @Parameters(
      paramLabel = "ID",
      description =
          "An id or unique prefix, head, heads, ID-N; or current, which asks the database.")
  private String target;

  ShowCommand(Application application) {
    this.application = application;
  }

  @Override
  public Integer call() {
    RevisionGraph graph = application.graph();
    List<RevisionInfo> revisions = graph.resolve(() -> application.applied(role), target);
    if (revisions.isEmpty()) {
      throw new CliException(
          graph.revisions().isEmpty()
              ? EmptyState.NO_REVISIONS
              : "\""
                  + target
                  + "\" is below all revisions, so there is none to show. Specify one by its"
                  + " id: history lists them.");
    }
    List<String> lines = new ArrayList<>();
    revisions.forEach(revision -> lines.addAll(lines(revision, graph)));
    return json.print(application, Answer.of(lines, out -> list(out, revisions, graph)));
  }

  private List<String> lines(RevisionInfo revision, RevisionGraph graph) {
    String packageName = application.revisions().get().packageName();
    List<String> lines = new ArrayList<>(new RevisionDetails(revision, graph, packageName).lines());
    lines.add("");
    Migration migration = migration(revision);
    lines.add("Upgrade:");
    described(migration::upgrade).forEach(operation -> lines.add("    " + operation));
    lines.add("Downgrade:");
    described(migration::downgrade).forEach(operation -> lines.add("    " + operation));
    return lines;
  }

  private void list(JsonGenerator out, List<RevisionInfo> revisions, RevisionGraph graph)
      throws IOException {
    out.writeArrayFieldStart("revisions");
    for (RevisionInfo revision : revisions) {
      Migration migration = migration(revision);
      out.writeStartObject();
      application.json(graph).members(out, revision);
      RevisionJson.texts(out, "upgrade", described(migration::upgrade));
      RevisionJson.texts(out, "downgrade", described(migration::downgrade));
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private Migration migration(RevisionInfo revision) {
    return new RevisionCode(application.revisions().get()).migration(revision.id());
  }

  private static List<String> described(Consumer<Operations> recording) {
    return Operations.of(recording).stream().map(Operation::describe).toList();
  }
}
