package dev.sterna.cli;

import dev.sterna.report.AppliedRevision;
import dev.sterna.revision.RevisionGraph;
import dev.sterna.revision.RevisionInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that is known of a revision without running it, a line each.
 *
 * @param revision the revision
 * @param graph where it stands
 * @param packageName the package of its class
 */
record RevisionDetails(RevisionInfo revision, RevisionGraph graph, String packageName) {

  List<String> lines() {
    return lines(List.of());
  }

  /** The same, with what the database says of it. */
  List<String> lines(Optional<AppliedRevision> row) {
    return lines(
        List.of("In the database: " + row.map(it -> new AppliedDetails(it) + "").orElse("no")));
  }

  private List<String> lines(List<String> more) {
    List<String> lines = new ArrayList<>();
    lines.add("Revision: " + new RevisionText(revision).marked(graph));
    lines.addAll(field(revision.revises().size() > 1 ? "Merges" : "Parent", revision.revises()));
    lines.addAll(field("Depends on", revision.dependsOn()));
    lines.addAll(field("Replaces", revision.replaces()));
    lines.addAll(
        field(
            "Branches into",
            graph.children(revision.id()).stream().map(RevisionInfo::id).toList()));
    lines.addAll(field("Created", revision.created().stream().map(Object::toString).toList()));
    lines.add("Class: " + packageName + "." + revision.className());
    lines.addAll(field("Schema", Stream.of(revision.schema()).filter(s -> !s.isEmpty()).toList()));
    lines.addAll(more);
    lines.add("");
    revision.message().lines().forEach(line -> lines.add("    " + line));
    return lines;
  }

  private static List<String> field(String name, List<String> values) {
    return values.isEmpty() ? List.of() : List.of(name + ": " + RevisionText.list(values));
  }
}
