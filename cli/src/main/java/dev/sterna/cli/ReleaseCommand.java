package dev.sterna.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.sterna.emit.MigrationFolder;
import dev.sterna.migration.RevisionSet;
import dev.sterna.revision.RevisionGraph;
import dev.sterna.revision.RevisionInfo;
import dev.sterna.rewrite.ReleaseMark;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code release}: the mark of what production runs. */
@Command(
    name = "release",
    description = "Mark the newest revision that production runs, or show the mark.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  sterna release        show the mark",
      "  sterna release 4640   this one is in production",
      "  sterna release base   nothing is in production yet"
    })
final class ReleaseCommand implements Callable<Integer> {

  private final Application application;
  private final GlobalOptions options;

  @Mixin private JsonOption json;

  @Parameters(
      arity = "0..1",
      paramLabel = "REV",
      description = "head, base, an id or unique prefix; if omitted, the mark is shown.")
  private Optional<String> target = Optional.empty();

  ReleaseCommand(Application application, GlobalOptions options) {
    this.application = application;
    this.options = options;
  }

  @Override
  public Integer call() {
    RevisionSet revisions = application.revisions().get();
    MigrationFolder folder = options.folder(revisions);
    folder.requireCompiled(revisions);
    RevisionGraph graph = application.graph();
    List<String> lines = new ArrayList<>();
    if (target.isPresent()) {
      folder.replaceReleased(id(graph, target.get()));
      lines.add("Wrote the mark into " + new ShownPath(folder.declaration()) + ". Compile.");
    }
    ReleaseMark mark = ReleaseMark.of(folder, graph);
    lines.addAll(lines(graph, mark));
    return json.print(application, Answer.of(lines, out -> members(out, graph, mark)));
  }

  private String id(RevisionGraph graph, String asked) {
    if (asked.equals(ReleaseMark.BASE)) {
      return asked;
    }
    return application.only(graph, asked).id();
  }

  private static List<String> lines(RevisionGraph graph, ReleaseMark mark) {
    List<String> lines = new ArrayList<>();
    if (mark.text().isEmpty()) {
      lines.add("No release is marked: specify the newest revision that production runs, or base.");
      return lines;
    }
    lines.add(
        mark.newest()
            .map(newest -> "Released: " + new RevisionText(newest).titled(graph))
            .orElse("Released: nothing yet."));
    List<RevisionInfo> unreleased = those(graph, revision -> !mark.covers(revision));
    if (!unreleased.isEmpty()) {
      lines.add("Not released:");
      unreleased.forEach(each -> lines.add("    " + new RevisionText(each).titled(graph)));
    }
    return lines;
  }

  private static void members(JsonGenerator out, RevisionGraph graph, ReleaseMark mark)
      throws IOException {
    out.writeStringField("mark", mark.text());
    RevisionJson.texts(out, "released", ids(those(graph, mark::covers)));
    RevisionJson.texts(out, "unreleased", ids(those(graph, each -> !mark.covers(each))));
  }

  private static List<RevisionInfo> those(RevisionGraph graph, Predicate<RevisionInfo> which) {
    return graph.revisions().stream().filter(which).toList();
  }

  private static List<String> ids(List<RevisionInfo> revisions) {
    return revisions.stream().map(RevisionInfo::id).toList();
  }
}
