package dev.sterna.execute.table;

import dev.sterna.report.AppliedRevision.Kind;
import dev.sterna.revision.RevisionInfo;
import java.util.Optional;

/**
 * A row to be written.
 *
 * @param revision the revision
 * @param kind how the row comes about
 * @param owner whose draft it is, for a draft
 * @param steps the steps that it has
 * @param wayBack the stored downgrade as JSON; empty where there is none
 */
public record NewRow(
    RevisionInfo revision,
    Kind kind,
    Optional<String> owner,
    int steps,
    Optional<String> wayBack) {}
