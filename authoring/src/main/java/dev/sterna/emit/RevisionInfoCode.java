package dev.sterna.emit;

import dev.sterna.revision.RevisionInfo;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes what is known of a revision, and the lists and optional values in it. */
final class RevisionInfoCode {

  private final Imports imports;

  RevisionInfoCode(Imports imports) {
    this.imports = imports;
  }

  Expression info(RevisionInfo revision) {
    List<Expression> members = new ArrayList<>(members(revision));
    if (!revision.checksums().isEmpty()) {
      members.add(listOf(Expression.texts(revision.checksums())));
    }
    return new Expression.New(imports.type(RevisionInfo.class), members);
  }

  private List<Expression> members(RevisionInfo revision) {
    return List.of(
        Expression.text(revision.id()),
        listOf(Expression.texts(revision.revises())),
        listOf(Expression.texts(revision.dependsOn())),
        listOf(Expression.texts(revision.labels())),
        listOf(Expression.texts(revision.replaces())),
        Expression.text(revision.message()),
        optional(revision.created().map(this::instant)),
        Expression.text(revision.schema()),
        Expression.text(revision.checksum()),
        Expression.text(revision.className()));
  }

  /** Seconds and nanoseconds: parsing dates would cost time whenever an application starts. */
  private Expression instant(Instant instant) {
    return Expression.call(
        imports.type(Instant.class) + ".ofEpochSecond",
        Expression.number(instant.getEpochSecond()),
        Expression.number(instant.getNano()));
  }

  Expression listOf(List<Expression> elements) {
    return Expression.call(imports.type(List.class) + ".of", elements);
  }

  Expression optional(Optional<Expression> value) {
    String optional = imports.type(Optional.class);
    return value.isPresent()
        ? Expression.call(optional + ".of", value.get())
        : Expression.call(optional + ".empty");
  }
}
