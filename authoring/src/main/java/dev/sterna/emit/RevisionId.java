package dev.sterna.emit;

import dev.sterna.operation.Operation;
import java.util.Collection;
import java.util.List;

/** Identifiers of revisions: 12 hex digits. */
public final class RevisionId {

  private RevisionId() {}

  /**
   * The id of a draft: the same for the same operations on the same parents, on every machine.
   *
   * @param operations what the upgrade does
   */
  public static String of(
      Collection<String> revises, Collection<String> dependsOn, List<Operation> operations) {
    throw new UnsupportedOperationException();
  }

  /** The id of a revision that starts out empty. */
  public static String random() {
    throw new UnsupportedOperationException();
  }
}
