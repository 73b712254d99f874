package dev.sterna.cli;

import dev.sterna.emit.Placement;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where a new revision goes in the graph. */
final class PlacementOption {

  @Option(
      names = "--head",
      paramLabel = "REV",
      description = "The head to revise, such as billing@head, or base for a new root.")
  private Optional<String> head = Optional.empty();

  @Option(
      names = "--splice",
      description =
          "Allow --head to name a revision that is not a head, which starts a branch there.")
  private boolean splice;

  @Mixin private BranchOption branch;

  Placement placement() {
    return new Placement(head, splice, branch.labels(), branch.dependencies());
  }
}
