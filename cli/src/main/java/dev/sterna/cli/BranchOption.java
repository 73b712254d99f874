package dev.sterna.cli;

import dev.sterna.emit.Placement;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The branch that begins with a new revision, and what it needs of others. */
final class BranchOption {

  @Option(
      names = "--branch-label",
      split = ",",
      paramLabel = "LABEL",
      description = "A label for the branch that starts here.")
  private List<String> labels = List.of();

  @Option(
      names = "--depends-on",
      split = ",",
      paramLabel = "REV",
      description = "A revision of another branch that must be applied first.")
  private List<String> dependencies = List.of();

  List<String> labels() {
    return labels;
  }

  List<String> dependencies() {
    return dependencies;
  }

  /** Where a revision goes whose parents are not chosen here. */
  Placement placement() {
    return new Placement(Optional.empty(), false, labels, dependencies);
  }
}
