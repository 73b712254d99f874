package dev.sterna.adopt;

import dev.sterna.migration.Migration;
import dev.sterna.migration.RevisionSet;
import dev.sterna.revision.RevisionInfo;
import java.util.ArrayList;
import java.util.List;

/**
 * The revisions with one that was written since the last compile, so that a database can be stamped
 * with it at once.
 *
 * @param compiled the revisions of the last compile
 * @param written the other one
 * @param code what it does
 */
public record NewlyWritten(RevisionSet compiled, RevisionInfo written, Migration code)
    implements RevisionSet {

  @Override
  public String packageName() {
    return compiled.packageName();
  }

  @Override
  public String defaultSchema() {
    return compiled.defaultSchema();
  }

  @Override
  public String revisionTable() {
    return compiled.revisionTable();
  }

  @Override
  public List<RevisionInfo> revisions() {
    List<RevisionInfo> all = new ArrayList<>(compiled.revisions());
    all.add(written);
    return all;
  }

  @Override
  public Migration migration(String id) {
    return id.equals(written.id()) ? code : compiled.migration(id);
  }

  /** None: what was pending was so on the revisions before. */
}
