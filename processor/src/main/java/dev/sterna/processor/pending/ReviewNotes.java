package dev.sterna.processor.pending;

import dev.sterna.processor.mapping.Origins;
import dev.sterna.processor.report.Message;
import dev.sterna.processor.report.Origin;
import dev.sterna.processor.report.PendingMessage;
import dev.sterna.processor.report.Problem;
import dev.sterna.processor.source.Annotation;
import dev.sterna.processor.source.Initializers;
import dev.sterna.review.Finding;
import java.util.List;

/** What a review found in a draft, at the field or entity that asks for it. */
final class ReviewNotes {

  /** The rule for a new column without a value for the rows that exist. */
  private static final String NEEDS_FILL = "A2";

  /** The rule for a column that may hold null and shall not. */
  private static final String MAY_BE_NULL = "A7";

  private static final List<String> REFERENCES =
      List.of("jakarta.persistence.ManyToOne", "jakarta.persistence.OneToOne");

  private final Origins origins;
  private final Initializers initializers;
  private final Origin fallback;

  /**
   * @param fallback where to report what is about a table that no entity has any more
   */
  ReviewNotes(Origins origins, Initializers initializers, Origin fallback) {
    this.origins = origins;
    this.initializers = initializers;
    this.fallback = fallback;
  }

  Problem of(Finding finding) {
    Origin origin =
        finding
            .column()
            .flatMap(column -> origins.of(finding.table(), column))
            .or(() -> origins.of(finding.table()))
            .orElse(fallback);
    if (finding.rule().equals(MAY_BE_NULL)) {
      return Problem.of(
          PendingMessage.NULLS_NEED_FILL, origin, finding.column().orElse(""), finding.table());
    }
    // In a revision one would write the value; here the field can say it.
    return finding.rule().equals(NEEDS_FILL)
        ? Problem.of(needsFill(origin), origin, finding.column().orElse(""), finding.table())
        : Problem.of(
            message(finding), origin, finding.message(), finding.nextStep(), finding.rule());
  }

  /** A constant can be the value of a column of one's own, not of a reference. */
  private Message needsFill(Origin origin) {
    if (REFERENCES.stream().anyMatch(name -> Annotation.of(origin.element(), name).isPresent())) {
      return PendingMessage.REFERENCE_NEEDS_FILL;
    }
    return initializers.areSeen(origin.element())
        ? PendingMessage.COLUMN_NEEDS_FILL
        : PendingMessage.UNSEEN_NEEDS_FILL;
  }

  private static Message message(Finding finding) {
    return switch (finding.severity()) {
      case ERROR -> PendingMessage.REVIEW_ERROR;
      case DESTRUCTIVE -> PendingMessage.REVIEW_DESTRUCTIVE;
      case WARNING, INFO -> PendingMessage.REVIEW_NOTE;
    };
  }
}
