package dev.sterna.emit;

import dev.sterna.operation.Execute;
import dev.sterna.operation.Operation;
import dev.sterna.revision.RevisionInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the author of a merge has decided where the heads do not simply go together.
 *
 * @param lastWord the head whose changes stand where two contradict each other
 * @param reconciling the SQL that brings rows to one state, whatever the order was in which a
 *     database ran what no replay tells of; no statement if the order does not matter; empty if
 *     nobody has looked
 */
public record MergeDecision(Optional<RevisionInfo> lastWord, Optional<List<String>> reconciling) {

  /** Nothing is decided: the heads have to go together by themselves. */
  public static final MergeDecision NONE = new MergeDecision(Optional.empty(), Optional.empty());

  public MergeDecision {
    Objects.requireNonNull(lastWord, "lastWord");
    reconciling = reconciling.map(List::copyOf);
  }

  /** What the merge revision runs of it. */
  List<Operation> steps() {
    List<Operation> steps = new ArrayList<>();
    for (String sql : reconciling.orElse(List.of())) {
      steps.add(new Execute(sql, List.of()));
    }
    return steps;
  }
}
