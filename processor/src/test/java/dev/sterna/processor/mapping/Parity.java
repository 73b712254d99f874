package dev.sterna.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.dialect.PostgreSqlDialect;
import dev.sterna.diff.Diff;
import dev.sterna.operation.Operation;
import dev.sterna.processor.oracle.CatalogDump;
import dev.sterna.processor.oracle.CompiledModel;
import dev.sterna.processor.oracle.HibernateExport;
import dev.sterna.processor.oracle.HibernateValidation;
import dev.sterna.processor.oracle.OracleDatabase;
import dev.sterna.processor.report.Problem;
import dev.sterna.schema.Schema;
import java.util.List;
import java.util.function.Function;

/**
 * Compares the catalog after our operations with that after Hibernate's export of one model. Then
 * Hibernate must be as content with our database as with its own (which it is not where names are
 * delimited here and there), and the way back must leave nothing in it.
 */
final class Parity {

  private static final PostgreSqlDialect DIALECT = new PostgreSqlDialect("public");

  private static final List<Function<OracleDatabase, CatalogDump>> DUMPS =
      List.of(CatalogDump::withColumnOrder, CatalogDump::withNames);

  private Parity() {}

  /** Fails unless the catalogs are alike, names and order of columns included. */
  static void holds(ModelSource source) {
    MappedModel model = source.mapped(ModelSource.AS_HIBERNATE);
    assertThat(model.problems()).as(source::toString).extracting(Problem::text).isEmpty();
    try (OracleDatabase ours = OracleDatabase.create();
        OracleDatabase hibernates = OracleDatabase.create()) {
      Diff.between(Schema.empty(), model.schema()).forEach(operation -> run(operation, ours));
      List<Class<?>> entities = CompiledModel.of(source.sources()).entities();
      HibernateExport export = HibernateExport.create(entities, hibernates);
      for (Function<OracleDatabase, CatalogDump> dump : DUMPS) {
        assertThat(dump.apply(hibernates).differenceTo(dump.apply(ours)))
            .as(() -> source + "\n" + export.ddl())
            .isEmpty();
      }
      assertThat(HibernateValidation.failure(entities, ours))
          .as(source::toString)
          .isEqualTo(HibernateValidation.failure(entities, hibernates));
      Diff.between(model.schema(), Schema.empty()).forEach(operation -> run(operation, ours));
      assertThat(CatalogDump.of(ours).lines()).as(source::toString).isEmpty();
    }
  }

  private static void run(Operation operation, OracleDatabase database) {
    database.execute(DIALECT.statements(operation).toArray(String[]::new));
  }
}
