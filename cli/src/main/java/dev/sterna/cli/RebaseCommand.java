package dev.sterna.cli;

import dev.sterna.emit.FolderChange;
import dev.sterna.emit.MigrationFolder;
import dev.sterna.emit.RefusalException;
import dev.sterna.migration.RevisionSet;
import dev.sterna.revision.RevisionGraph;
import dev.sterna.revision.RevisionInfo;
import dev.sterna.rewrite.Rebase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rebase}. */
@Command(
    name = "rebase",
    description = "Move the revisions that only one head has on top of the other head.",
    footerHeading = "%nExamples:%n",
    footer = {"  sterna rebase", "  sterna rebase 4640   on top of this head"})
final class RebaseCommand implements Callable<Integer> {

  private final Application application;
  private final GlobalOptions options;

  @Mixin private JsonOption json;

  @Parameters(
      arity = "0..1",
      paramLabel = "ONTO",
      description = "The head to move them onto (default: the released one).")
  private Optional<String> onto = Optional.empty();

  @Option(
      names = "--head",
      paramLabel = "REV",
      description = "The head whose revisions to move, if there are more than two.")
  private Optional<String> head = Optional.empty();

  @Option(
      names = "--commutes",
      description =
          "Declare, having checked, that the order of the heads makes no difference to rows.")
  private boolean commutes;

  RebaseCommand(Application application, GlobalOptions options) {
    this.application = application;
    this.options = options;
  }

  @Override
  public Integer call() {
    RevisionSet revisions = application.revisions().get();
    Rebase rebase = rebase(options.folder(revisions), revisions);
    FolderChange change = rebase.change(commutes ? Rebase.Rows.COMMUTING : Rebase.Rows.REPLAYED);
    List<String> moved = rebase.moving().stream().map(RevisionInfo::id).toList();
    change.make();
    return json.print(
        application,
        new ChangedFiles(change)
            .answer(
                List.of(
                    RevisionText.list(moved) + " on top of " + rebase.onto().id() + ".",
                    "Compile, then: upgrade."),
                out -> {
                  out.writeStringField("onto", rebase.onto().id());
                  RevisionJson.texts(out, "moved", moved);
                }));
  }

  private Rebase rebase(MigrationFolder folder, RevisionSet revisions) {
    RevisionGraph graph = application.graph();
    List<RevisionInfo> heads = graph.heads();
    if (heads.size() < 2) {
      throw new CliException("there is nothing to rebase: the history is linear.");
    }
    if (onto.isEmpty() && head.isEmpty()) {
      return onlyPossible(folder, revisions, heads);
    }
    Optional<RevisionInfo> mine = head.map(target -> application.only(graph, target));
    Optional<RevisionInfo> base = onto.map(target -> application.only(graph, target));
    return new Rebase(
        folder,
        revisions,
        mine.orElseGet(() -> other(heads, base.orElseThrow(), "--head")),
        base.orElseGet(() -> other(heads, mine.orElseThrow(), "a head")));
  }

  private static RevisionInfo other(List<RevisionInfo> heads, RevisionInfo one, String how) {
    List<RevisionInfo> others = new ArrayList<>(heads);
    others.remove(one);
    if (others.size() != 1) {
      throw new CliException(
          "the heads are %s: specify the other one with %s.".formatted(named(heads), how));
    }
    return others.get(0);
  }

  /** What is released cannot move, so that often only one of two ways is left. */
  private static Rebase onlyPossible(
      MigrationFolder folder, RevisionSet revisions, List<RevisionInfo> heads) {
    List<Rebase> possible = new ArrayList<>();
    if (heads.size() == 2) {
      addIfMovable(possible, new Rebase(folder, revisions, heads.get(0), heads.get(1)));
      addIfMovable(possible, new Rebase(folder, revisions, heads.get(1), heads.get(0)));
    }
    if (possible.size() != 1) {
      throw new CliException(
          "the heads are %s: specify which one to rebase onto, such as: rebase %s."
              .formatted(named(heads), heads.get(0).id()));
    }
    return possible.get(0);
  }

  private static void addIfMovable(List<Rebase> possible, Rebase rebase) {
    try {
      rebase.moving();
      possible.add(rebase);
    } catch (RefusalException e) {
      if (e.reason() != RefusalException.Reason.RELEASED) {
        throw e;
      }
    }
  }

  private static String named(List<RevisionInfo> heads) {
    return RevisionText.list(heads.stream().map(RevisionInfo::id).sorted().toList());
  }
}
