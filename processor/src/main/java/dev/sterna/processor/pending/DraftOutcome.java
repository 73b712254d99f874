package dev.sterna.processor.pending;

import dev.sterna.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The draft, if the model is ahead of the snapshot and nothing stands in its way.
 *
 * @param draft the draft
 * @param problems what is pending, and what stands in its way
 */
public record DraftOutcome(Optional<Draft> draft, List<Problem> problems) {

  public DraftOutcome {
    Objects.requireNonNull(draft, "draft");
    problems = List.copyOf(problems);
  }

  /** The same outcome with these problems before its own. */
  public DraftOutcome after(List<Problem> earlier) {
    List<Problem> all = new ArrayList<>(earlier);
    all.addAll(problems);
    return new DraftOutcome(draft, all);
  }

  /** No draft, for these reasons. */
  public static DraftOutcome none(List<Problem> problems) {
    return new DraftOutcome(Optional.empty(), problems);
  }
}
