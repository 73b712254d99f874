package dev.sterna.rewrite;

import dev.sterna.migration.Migration;
import dev.sterna.migration.RevisionSet;
import dev.sterna.revision.RevisionInfo;
import java.util.List;

/**
 * The revisions of a compile as another history has them: without one, or with other parents.
 *
 * @param compiled those of the compile, which have the code
 * @param revisions the other history
 */
record OtherRevisions(RevisionSet compiled, List<RevisionInfo> revisions) implements RevisionSet {

  OtherRevisions {
    revisions = List.copyOf(revisions);
  }

  @Override
  public String packageName() {
    return compiled.packageName();
  }

  @Override
  public String revisionTable() {
    return compiled.revisionTable();
  }

  @Override
  public String defaultSchema() {
    return compiled.defaultSchema();
  }

  @Override
  public Migration migration(String id) {
    return compiled.migration(id);
  }
}
