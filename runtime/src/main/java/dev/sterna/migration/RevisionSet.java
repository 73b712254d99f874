package dev.sterna.migration;

import dev.sterna.revision.HeadState;
import dev.sterna.revision.RevisionInfo;
import java.util.List;
import java.util.Optional;

/**
 * The revisions of one package. The processor generates the implementation as class {@code
 * Revisions} and hands it out as {@code Revisions.all()}: metadata is read from annotations while
 * compiling, so nothing is scanned or instantiated when an application starts.
 */
public interface RevisionSet {

  /** The revision table where {@link Migrations#revisionTable()} names no other. */
  String DEFAULT_TABLE = "sterna_revision";

  /** The package that declares {@link Migrations}. */
  String packageName();

  /** The schema of tables that name none. */
  String defaultSchema();

  /** The table that says what is applied. */
  default String revisionTable() {
    return DEFAULT_TABLE;
  }

  /** The patterns of the tables to look after ({@link Migrations#tables()}). */
  default List<String> tables() {
    return List.of();
  }

  /** The patterns of the columns to look after ({@link Migrations#columns()}). */
  default List<String> columns() {
    return List.of();
  }

  /**
   * By what a database that has all these revisions is known. The generated class knows it from
   * compiling, so that an application that starts on such a database loads no revision.
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

  /** The pending migration of the last compile, if there is one. */
  default Optional<DraftRevision> draft() {
    return Optional.empty();
  }
}
