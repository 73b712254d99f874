package dev.sterna.cli;

import dev.sterna.revision.RevisionGraph;
import dev.sterna.revision.RevisionInfo;
import java.util.ArrayList;
import java.util.List;

/** A revision in words, as Alembic writes them. */
record RevisionText(RevisionInfo revision) {

  private static final String BASE = "<base>";

  /** {@code 29edbf20051e -> 4640e9af0234, create organization table}. */
  String way() {
    return parents() + " -> " + revision.id() + message();
  }

  /** {@code 4640e9af0234 -> 29edbf20051e, create organization table}. */
  String wayBack() {
    return revision.id() + " -> " + parents() + message();
  }

  /** {@code 29edbf20051e -> 4640e9af0234 (head), create organization table}. */
  String line(RevisionGraph graph) {
    return parents() + dependencies() + " -> " + marked(graph) + message();
  }

  /** {@code 4640e9af0234 (head), create organization table}. */
  String titled(RevisionGraph graph) {
    return marked(graph) + message();
  }

  /** {@code 4640e9af0234 (head)}. */
  String marked(RevisionGraph graph) {
    StringBuilder marks = new StringBuilder(revision.id());
    if (!revision.labels().isEmpty()) {
      marks.append(" (").append(list(revision.labels())).append(")");
    }
    for (String mark : marks(graph)) {
      marks.append(" (").append(mark).append(")");
    }
    return marks.toString();
  }

  private List<String> marks(RevisionGraph graph) {
    List<String> marks = new ArrayList<>();
    if (graph.heads().contains(revision)) {
      marks.add("head");
    }
    if (graph.branchPoints().contains(revision)) {
      marks.add("branchpoint");
    }
    if (graph.mergePoints().contains(revision)) {
      marks.add("mergepoint");
    }
    return marks;
  }

  private String parents() {
    return revision.revises().isEmpty() ? BASE : list(revision.revises());
  }

  private String dependencies() {
    return revision.dependsOn().isEmpty() ? "" : " (" + list(revision.dependsOn()) + ")";
  }

  private String message() {
    return revision.message().isEmpty() ? "" : ", " + revision.title();
  }

  static String list(List<String> names) {
    return String.join(", ", names);
  }
}
