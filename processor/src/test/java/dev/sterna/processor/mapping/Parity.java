package dev.sterna.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.dialect.PostgreSqlDialect;
import dev.sterna.diff.Diff;
import dev.sterna.operation.Operation;
import dev.sterna.processor.oracle.CatalogDump;
import dev.sterna.processor.oracle.CompiledModel;
import dev.sterna.processor.oracle.HibernateExport;
import dev.sterna.processor.oracle.OracleDatabase;
import dev.sterna.processor.report.Problem;
import dev.sterna.schema.Schema;
import java.util.function.Function;

/** Compares the catalog after our operations with that after Hibernate's export of one model. */
final class Parity {

  private static final PostgreSqlDialect DIALECT = new PostgreSqlDialect("public");

  private Parity() {}

  /** Fails unless the catalogs are alike, names and order of columns included. */
  static void holds(ModelSource source) {
    holds(source, CatalogDump::withColumnOrder, CatalogDump::withNames);
  }

  /** Fails unless the catalogs are alike, whatever constraints are named. */
  static void holdsWithoutNames(ModelSource source) {
    holds(source, CatalogDump::withColumnOrder);
  }

  @SafeVarargs
  private static void holds(ModelSource source, Function<OracleDatabase, CatalogDump>... dumps) {
    MappedModel model = source.mapped(ModelSource.AS_HIBERNATE);
    assertThat(model.problems()).as(source::toString).extracting(Problem::text).isEmpty();
    try (OracleDatabase ours = OracleDatabase.create();
        OracleDatabase hibernates = OracleDatabase.create()) {
      Diff.between(Schema.empty(), model.schema()).forEach(operation -> run(operation, ours));
      HibernateExport export =
          HibernateExport.create(CompiledModel.of(source.sources()).entities(), hibernates);
      for (Function<OracleDatabase, CatalogDump> dump : dumps) {
        assertThat(dump.apply(hibernates).differenceTo(dump.apply(ours)))
            .as(() -> source + "\n" + export.ddl())
            .isEmpty();
      }
    }
  }

  private static void run(Operation operation, OracleDatabase database) {
    database.execute(DIALECT.statements(operation).toArray(String[]::new));
  }
}
