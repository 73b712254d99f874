package dev.sterna.cli;

import dev.sterna.emit.KeptRevision;
import dev.sterna.emit.MergeDecision;
import dev.sterna.emit.MergeRevision;
import dev.sterna.emit.MigrationFolder;
import dev.sterna.emit.RevisionRequest;
import dev.sterna.migration.RevisionSet;
import dev.sterna.revision.RevisionGraph;
import dev.sterna.revision.RevisionInfo;
import dev.sterna.snapshot.SnapshotFormat;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code merge}. */
@Command(
    name = "merge",
    description = "Join heads in a new revision that revises them, and rewrite the snapshot.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  sterna merge",
      "  sterna merge -m \"join billing\" billing@head main@head",
      "  sterna merge --take 4640   its changes win"
    })
final class MergeCommand implements Callable<Integer> {

  private final Application application;
  private final GlobalOptions options;

  @Mixin private DestructiveOption destructive;

  @Mixin private NewRevisionOption identity;

  @Mixin private BranchOption branch;

  @Mixin private JsonOption json;

  @Parameters(
      paramLabel = "REV",
      description = "The heads to join (default: those that have diverged).")
  private List<String> targets = List.of();

  @Option(
      names = {"-m", "--message"},
      paramLabel = "MSG",
      description = "What the revision does (default: which heads it joins).")
  private Optional<String> message = Optional.empty();

  @Option(
      names = "--take",
      paramLabel = "REV",
      description = "The head whose changes win where two conflict.")
  private Optional<String> take = Optional.empty();

  @Option(
      names = "--reconcile",
      paramLabel = "SQL",
      description =
          "What the merge runs to bring rows to one state, where it is unknown what the"
              + " heads' SQL, Java or values leave in either order; may be repeated.")
  private List<String> reconciling = List.of();

  @Option(
      names = "--commutes",
      description =
          "Declare, having checked, that the order of the heads makes no difference to rows.")
  private boolean commutes;

  MergeCommand(Application application, GlobalOptions options) {
    this.application = application;
    this.options = options;
  }

  @Override
  public Integer call() {
    RevisionSet revisions = application.revisions().get();
    RevisionGraph graph = application.graph();
    MigrationFolder folder = options.folder(revisions);
    List<RevisionInfo> heads = heads(graph);
    requireDistinct(heads);
    MergeDecision decision =
        new MergeDecision(
            take.map(target -> head(graph, target, heads)),
            commutes || !reconciling.isEmpty() ? Optional.of(reconciling) : Optional.empty());
    RevisionRequest request =
        identity.request(
            message.orElseGet(() -> "merge " + named(heads)), List.of(), branch.placement());
    KeptRevision kept =
        destructive.run(
            json.talking(application).terminal(),
            () -> MergeRevision.create(folder, revisions, request, heads, decision),
            () -> MergeRevision.create(folder, revisions, request.destructive(), heads, decision));
    return json.print(
        application,
        new WrittenRevision(kept)
            .answer(
                List.of("Regenerated " + SnapshotFormat.FILE_NAME + ". Compile, then: upgrade."),
                out -> {}));
  }

  /** Branches that are kept apart by their labels are joined only if they are named. */
  private List<RevisionInfo> heads(RevisionGraph graph) {
    if (!targets.isEmpty()) {
      return targets.stream().flatMap(target -> resolved(graph, target).stream()).toList();
    }
    List<RevisionInfo> diverged = graph.divergedHeads();
    if (diverged.isEmpty() && graph.heads().size() > 1) {
      throw new CliException(
          ExitCode.USAGE,
          "the heads belong to branches with different labels: %s. Specify the heads to join."
              .formatted(named(graph.heads())));
    }
    return diverged.isEmpty() ? graph.heads() : diverged;
  }

  private static void requireDistinct(List<RevisionInfo> heads) {
    Set<RevisionInfo> seen = new HashSet<>();
    for (RevisionInfo head : heads) {
      if (!seen.add(head)) {
        throw new CliException(
            ExitCode.USAGE, "%s is listed twice: list each head once.".formatted(head.id()));
      }
    }
  }

  private List<RevisionInfo> resolved(RevisionGraph graph, String target) {
    return graph.resolve(application::applied, target);
  }

  private RevisionInfo head(RevisionGraph graph, String target, List<RevisionInfo> heads) {
    List<RevisionInfo> found = resolved(graph, target);
    if (found.size() != 1 || !heads.contains(found.get(0))) {
      throw new CliException(
          "--take %s is not one of the heads to join: %s. Specify one of these."
              .formatted(target, named(heads)));
    }
    return found.get(0);
  }

  private static String named(List<RevisionInfo> heads) {
    return heads.stream().map(RevisionInfo::id).collect(Collectors.joining(" and "));
  }
}
