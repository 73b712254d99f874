package dev.sterna.emit;

import dev.sterna.operation.Operation;
import dev.sterna.revision.RevisionInfo;
import java.util.List;

/**
 * The Java source of a migration class, as google-java-format leaves it.
 *
 * @param packageName the package with {@code @Migrations}
 * @param revision the metadata; its class name is the class's
 * @param upgrade what the upgrade records
 * @param downgrade what the downgrade records
 */
public record MigrationSource(
    String packageName, RevisionInfo revision, List<Operation> upgrade, List<Operation> downgrade) {

  public MigrationSource {
    upgrade = List.copyOf(upgrade);
    downgrade = List.copyOf(downgrade);
  }

  /** As a revision: with its {@code @Revision}. */
  public String asRevision() {
    throw new UnsupportedOperationException();
  }

  /** As the pending class {@code Draft}: generated, without {@code @Revision}. */
  public String asDraft() {
    throw new UnsupportedOperationException();
  }
}
