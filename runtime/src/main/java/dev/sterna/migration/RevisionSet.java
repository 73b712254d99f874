package dev.sterna.migration;

import dev.sterna.revision.HeadState;
import dev.sterna.revision.RevisionInfo;
import java.util.List;
import java.util.Optional;

/**
 * The revisions of one package. The processor generates the implementation as class {@code
 * Revisions}; get it by {@code Revisions.all()}. Annotations are read at compile time, so nothing
 * is scanned or instantiated when an application starts.
 */
public interface RevisionSet {

  /** The revision table, unless {@link Migrations#revisionTable()} names another. */
  String DEFAULT_TABLE = "sterna_revision";

  /** The package that declares {@link Migrations}. */
  String packageName();

  /** The schema of tables that name none. */
  String defaultSchema();

  /** The table that records what is applied. */
  default String revisionTable() {
    return DEFAULT_TABLE;
  }

  /** The patterns of the tables to manage ({@link Migrations#tables()}). */
  default List<String> tables() {
    return List.of();
  }

  /** The patterns of the columns to manage ({@link Migrations#columns()}). */
  default List<String> columns() {
    return List.of();
  }

  /**
   * How to recognize a database that has all these revisions. The generated class knows it from the
   * compile, so an application that starts on such a database loads no revision.
   */
  default HeadState headState() {
    return HeadState.of(revisions());
  }

  /** Every revision, sorted by class name; never the draft. */
  List<RevisionInfo> revisions();

  /**
   * A new instance of the migration with this id.
   *
   * @throws IllegalArgumentException if there is no such revision
   */
  Migration migration(String id);

  /** The pending draft of the last compile, if there is one. */
  default Optional<DraftRevision> draft() {
    return Optional.empty();
  }
}
