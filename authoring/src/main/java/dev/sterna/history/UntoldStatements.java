package dev.sterna.history;

import dev.sterna.operation.Execute;
import dev.sterna.operation.Operation;
import dev.sterna.revision.RevisionInfo;
import dev.sterna.schema.SchemaPart;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Statements of the author's own that do not say what they do to the schema. The replay does not
 * have what they make, so a database that has it seems to have come by it beside its revisions.
 *
 * @param history what the revisions do
 */
public record UntoldStatements(History history) {

  /** Which of these revisions have one that names such a part. */
  public List<RevisionInfo> naming(Collection<SchemaPart> parts, List<RevisionInfo> revisions) {
    List<RevisionInfo> naming = new ArrayList<>();
    for (RevisionInfo revision : revisions) {
      if (hasOne(history.upgrade(revision), parts)) {
        naming.add(revision);
      }
    }
    return naming;
  }

  private static boolean hasOne(List<Operation> operations, Collection<SchemaPart> parts) {
    for (Operation operation : operations) {
      if (operation instanceof Execute execute
          && execute.effect().isEmpty()
          && names(new SqlWords(execute.sql()), parts)) {
        return true;
      }
    }
    return false;
  }

  /** A part of a table counts where its name stands, whatever the name of the table. */
  private static boolean names(SqlWords words, Collection<SchemaPart> parts) {
    for (SchemaPart part : parts) {
      if (words.has(part.element().orElse(part.owner().name()))) {
        return true;
      }
    }
    return false;
  }
}
