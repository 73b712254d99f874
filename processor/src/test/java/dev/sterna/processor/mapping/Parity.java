package dev.sterna.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.dialect.PostgreSqlDialect;
import dev.sterna.operation.AddConstraint;
import dev.sterna.operation.AlterTable;
import dev.sterna.operation.CreateIndex;
import dev.sterna.operation.CreateSchema;
import dev.sterna.operation.CreateSequence;
import dev.sterna.operation.CreateTable;
import dev.sterna.operation.Locking;
import dev.sterna.operation.Operation;
import dev.sterna.operation.TableChange;
import dev.sterna.processor.oracle.CatalogDump;
import dev.sterna.processor.oracle.CompiledModel;
import dev.sterna.processor.oracle.HibernateExport;
import dev.sterna.processor.oracle.OracleDatabase;
import dev.sterna.processor.report.Problem;
import dev.sterna.schema.ForeignKey;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Table;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

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
      creations(model.schema()).forEach(operation -> run(operation, ours));
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

  private static Stream<Operation> creations(Schema schema) {
    return Stream.of(
            schema.namespaces().stream().<Operation>map(CreateSchema::new),
            schema.sequences().values().stream().<Operation>map(CreateSequence::new),
            schema.tables().values().stream().flatMap(Parity::withoutForeignKeys),
            schema.tables().values().stream().flatMap(Parity::foreignKeys))
        .flatMap(operations -> operations);
  }

  private static Stream<Operation> withoutForeignKeys(Table table) {
    Table alone =
        table
            .withConstraints(
                table.constraints().stream().filter(c -> !(c instanceof ForeignKey)).toList())
            .withIndexes(List.of());
    return Stream.concat(
        Stream.of(new CreateTable(alone)),
        table.indexes().stream()
            .map(index -> new CreateIndex(table.name(), index, Locking.BLOCKING)));
  }

  private static Stream<Operation> foreignKeys(Table table) {
    return table.foreignKeys().stream()
        .map(key -> new AlterTable(table.name(), List.<TableChange>of(new AddConstraint(key))));
  }
}
