package dev.sterna.emit;

import dev.sterna.revision.RevisionEntry;
import dev.sterna.revision.RevisionInfo;
import java.time.Instant;
import java.util.List;

/** Writes what is known of a revision. */
final class RevisionEntryCode {

  private final Imports imports;

  RevisionEntryCode(Imports imports) {
    this.imports = imports;
  }

  /** The list of these revisions. */
  Expression list(List<RevisionInfo> revisions) {
    Expression[] entries = new Expression[revisions.size()];
    for (int i = 0; i < entries.length; i++) {
      entries[i] = entry(revisions.get(i));
    }
    return Expression.call(imports.type(RevisionEntry.class) + ".list", entries);
  }

  /** The one that is pending. */
  Expression info(RevisionInfo revision) {
    return entry(revision).then("info");
  }

  private Expression.Calls entry(RevisionInfo revision) {
    Expression.Calls entry =
        Expression.call(
            "new " + imports.type(RevisionEntry.class),
            Expression.text(revision.id()),
            Expression.text(revision.message()),
            Expression.text(revision.schema()),
            Expression.text(revision.checksum()),
            Expression.text(revision.className()));
    if (revision.created().isPresent()) {
      Instant created = revision.created().get();
      entry =
          entry.then(
              "created",
              Expression.number(created.getEpochSecond()),
              Expression.number(created.getNano()));
    }
    entry = with(entry, "revises", revision.revises());
    entry = with(entry, "dependsOn", revision.dependsOn());
    entry = with(entry, "labels", revision.labels());
    entry = with(entry, "replaces", revision.replaces());
    return with(entry, "checksums", revision.checksums());
  }

  private static Expression.Calls with(Expression.Calls entry, String name, List<String> texts) {
    return texts.isEmpty() ? entry : entry.then(name, Expression.texts(texts));
  }
}
