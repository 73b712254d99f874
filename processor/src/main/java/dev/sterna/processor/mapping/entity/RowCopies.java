package dev.sterna.processor.mapping.entity;

import java.util.Optional;

/**
 * The tables in which Hibernate keeps what was in a row before.
 *
 * @param audit the audit table ({@code @Audited})
 * @param history the history table ({@code @Temporal})
 */
public record RowCopies(Optional<AuditTable> audit, Optional<HistoryTable> history) {

  public static final RowCopies NONE = new RowCopies(Optional.empty(), Optional.empty());

  public boolean areNone() {
    return audit.isEmpty() && history.isEmpty();
  }
}
