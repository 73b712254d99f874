package dev.sterna.report;

import dev.sterna.revision.RevisionInfo;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An applied revision whose source has changed since.
 *
 * @param applied what the database has
 * @param source what this program has
 * @param undoing the statements that undo what was applied, as the database keeps them; empty where
 *     it keeps none, or Java is needed
 */
public record EditedRevision(
    AppliedRevision applied, RevisionInfo source, Optional<List<String>> undoing) {

  public EditedRevision {
    Objects.requireNonNull(applied, "applied");
    Objects.requireNonNull(source, "source");
    undoing = undoing.map(List::copyOf);
  }
}
