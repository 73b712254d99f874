package dev.sterna.revision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Revisions written as letters: {@code c<b} revises b, {@code ~x} depends on x, {@code #l} carries
 * the label l, {@code *r} replaces r; {@code m<b<c} merges.
 */
final class Letters {

  private Letters() {}

  static List<RevisionInfo> revisions(String text) {
    return Stream.of(text.split(" ")).map(Letters::revision).toList();
  }

  static RevisionGraph graph(String text) {
    return RevisionGraph.of(revisions(text));
  }

  private static RevisionInfo revision(String text) {
    Map<Character, List<String>> parts = new HashMap<>();
    List<String> words = List.of(text.split("(?=[<~#*])"));
    for (String word : words.subList(1, words.size())) {
      parts.computeIfAbsent(word.charAt(0), kind -> new ArrayList<>()).add(word.substring(1));
    }
    String id = words.get(0);
    return new RevisionInfo(
        id,
        parts.getOrDefault('<', List.of()),
        parts.getOrDefault('~', List.of()),
        parts.getOrDefault('#', List.of()),
        parts.getOrDefault('*', List.of()),
        "",
        Optional.empty(),
        "",
        "",
        "R_" + id);
  }

  /** These revisions of the graph, each as one word, as applied; others by their notation. */
  static Applied applied(RevisionGraph graph, String text) {
    List<Applied.Entry> entries = new ArrayList<>();
    for (String word : text.isEmpty() ? new String[0] : text.split(" ")) {
      RevisionInfo written = revision(word);
      boolean known = graph.contains(word);
      entries.add(Applied.Entry.of(known ? graph.get(word) : written));
    }
    return Applied.of(entries);
  }

  static String ids(List<RevisionInfo> revisions) {
    return String.join(" ", revisions.stream().map(RevisionInfo::id).toList());
  }
}
