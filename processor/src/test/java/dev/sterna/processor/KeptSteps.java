package dev.sterna.processor;

import dev.sterna.dialect.PostgreSqlDialect;
import dev.sterna.migration.DraftRevision;
import dev.sterna.migration.Operations;
import dev.sterna.operation.Operation;
import dev.sterna.processor.oracle.OracleDatabase;
import java.util.List;

/** A project whose drafts are compiled, run and kept one after the other. */
final class KeptSteps {

  private final Project project;
  private int kept;

  KeptSteps(Project project) {
    this.project = project;
  }

  /** The draft of the sources as they are now. */
  DraftRevision compiled() {
    project.compile("-Asterna.complete=true").succeeded();
    return Kept.revisions(project).draft().orElseThrow();
  }

  List<Operation> upgrade() {
    return Operations.of(compiled().migration()::upgrade);
  }

  List<Operation> downgrade() {
    return Operations.of(compiled().migration()::downgrade);
  }

  /** Makes a revision of the draft. */
  void keep() {
    kept++;
    Kept.draft(project, "R2023042801594" + kept + "_Step");
    project.compile().succeeded();
  }

  static void run(OracleDatabase database, List<Operation> operations) {
    for (Operation operation : operations) {
      for (String statement : new PostgreSqlDialect("public").statements(operation)) {
        database.execute(statement);
      }
    }
  }
}
