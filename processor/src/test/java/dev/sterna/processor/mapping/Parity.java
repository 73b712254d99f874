package dev.sterna.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.Migrator;
import dev.sterna.diff.Diff;
import dev.sterna.processor.oracle.CatalogDump;
import dev.sterna.processor.oracle.CompiledModel;
import dev.sterna.processor.oracle.HibernateExport;
import dev.sterna.processor.oracle.HibernateValidation;
import dev.sterna.processor.oracle.OracleDatabase;
import dev.sterna.processor.report.Problem;
import dev.sterna.schema.Schema;
import dev.sterna.snapshot.Snapshot;
import dev.sterna.snapshot.SnapshotFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Compares the catalog after the revision of a model with that after Hibernate's export. Then
 * Hibernate must be as content with our database as with its own (which it is not where names are
 * delimited here and there), and the downgrade must leave nothing but the revision table in it.
 */
final class Parity {

  private static final List<Function<OracleDatabase, CatalogDump>> DUMPS =
      List.of(CatalogDump::withColumnOrder, CatalogDump::withNames);

  private Parity() {}

  /** Fails unless the catalogs are alike, names and order of columns included. */
  static void holds(ModelSource source) {
    MappedModel model = source.mapped(ModelSource.AS_HIBERNATE);
    assertThat(model.problems()).as(source::toString).extracting(Problem::text).isEmpty();
    assertThat(Diff.between(kept(model.schema()), model.schema())).as(source::toString).isEmpty();
    EmittedRevision revision = EmittedRevision.creating(model.schema());
    try (OracleDatabase ours = OracleDatabase.create();
        OracleDatabase hibernates = OracleDatabase.create()) {
      Migrator migrator = Migrator.of(revision, ours.dataSource()).allowingDestructive();
      migrator.upgrade();
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
      migrator.downgrade("base");
      assertThat(CatalogDump.of(ours).lines()).as(source::toString).isEmpty();
    }
  }

  /** What the next compile reads of a schema. */
  private static Schema kept(Schema schema) {
    return SnapshotFormat.read(
            SnapshotFormat.write(new Snapshot(schema, new TreeMap<>(), List.of())))
        .schema();
  }
}
