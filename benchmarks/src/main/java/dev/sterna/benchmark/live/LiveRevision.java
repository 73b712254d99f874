package dev.sterna.benchmark.live;

import static dev.sterna.operation.AddColumn.addColumn;
import static dev.sterna.operation.AddConstraint.addConstraint;
import static dev.sterna.operation.DropConstraint.dropConstraint;
import static dev.sterna.operation.SetNotNull.setNotNull;
import static dev.sterna.operation.TimeLimit.lockTimeout;
import static dev.sterna.operation.ValidateConstraint.validateConstraint;
import static dev.sterna.schema.Check.check;
import static dev.sterna.schema.Column.column;
import static dev.sterna.schema.ForeignKey.foreignKey;
import static dev.sterna.schema.Index.index;
import static dev.sterna.schema.SqlType.text;

import dev.sterna.migration.Migration;
import dev.sterna.migration.Operations;
import dev.sterna.migration.RevisionSet;
import dev.sterna.revision.RevisionInfo;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A column, an index, a foreign key and a NOT NULL, said so that nobody waits for a scan. */
final class LiveRevision implements RevisionSet, Migration {

  /** For how long a statement may hold up the writers. */
  static final Duration LOCK_TIMEOUT = Duration.ofMillis(500);

  @Override
  public void upgrade(Operations op) {
    op.limit(lockTimeout(LOCK_TIMEOUT));
    op.alterTable("entry", addColumn(column("note", text())));
    op.createIndexConcurrently("entry", index("entry_account", "account"));
    op.alterTable(
        "entry",
        addConstraint(
            foreignKey("account")
                .references("account", "id")
                .named("entry_account_fk")
                .notValid()));
    op.newStep();
    op.alterTable("entry", validateConstraint("entry_account_fk"));
    op.newStep();
    op.alterTable("entry", addConstraint(check("entry_amount", "amount is not null").notValid()));
    op.newStep();
    op.alterTable("entry", validateConstraint("entry_amount"));
    op.newStep();
    op.alterTable("entry", setNotNull("amount"), dropConstraint("entry_amount"));
  }

  @Override
  public void downgrade(Operations op) {
    op.irreversible("nobody goes back in a measurement");
  }

  @Override
  public String packageName() {
    return "live";
  }

  @Override
  public String defaultSchema() {
    return "public";
  }

  @Override
  public List<RevisionInfo> revisions() {
    return List.of(
        new RevisionInfo(
            "live",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            "change a table in use",
            Optional.empty(),
            "",
            "",
            "LiveRevision"));
  }

  @Override
  public Migration migration(String id) {
    return this;
  }
}
