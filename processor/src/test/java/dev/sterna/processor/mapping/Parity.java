package dev.sterna.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.Migrator;
import dev.sterna.adopt.Baseline;
import dev.sterna.adopt.Scope;
import dev.sterna.diff.Diff;
import dev.sterna.filter.ColumnFilter;
import dev.sterna.operation.Operation;
import dev.sterna.processor.oracle.CatalogDump;
import dev.sterna.processor.oracle.HibernateBoot;
import dev.sterna.processor.oracle.OracleDatabase;
import dev.sterna.processor.oracle.PersistenceUnit;
import dev.sterna.processor.pending.Pending;
import dev.sterna.processor.report.Problem;
import dev.sterna.processor.report.Severity;
import dev.sterna.schema.Schema;
import dev.sterna.snapshot.Snapshot;
import dev.sterna.snapshot.SnapshotFormat;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Compares the catalog after the revision of a model with that after Hibernate's export: all of it
 * under the options that do as Hibernate does, the structure under the usual options. Hibernate
 * must be as content with our database as with its own (which it is not where names are delimited
 * here and there), and each downgrade must leave nothing but the revision table.
 *
 * @param source the model
 * @param difference what is to differ all the same, as {@link CatalogDump#differenceTo} says it
 */
record Parity(ModelSource source, String difference) {

  private static final List<MappingOptions> OPTIONS =
      List.of(ModelSource.AS_HIBERNATE, ModelSource.DEFAULTS);

  private static final Scope SCOPE =
      new Scope("public", Set.of(), "sterna_revision", List.of(), new ColumnFilter(List.of()));

  /** Fails unless the catalogs are alike. */
  static void holds(ModelSource source) {
    new Parity(source, "").check();
  }

  /** Fails unless the catalogs are alike but for the difference. */
  void check() {
    MappedSource mapped = source.mapped(OPTIONS);
    List<Schema> schemas = mapped.models().stream().map(this::sound).toList();
    List<EmittedRevision> revisions = EmittedRevision.creating(schemas);
    PersistenceUnit unit = source.unit(mapped.compiled());
    try (OracleDatabase ours = OracleDatabase.create();
        OracleDatabase hibernates = OracleDatabase.create();
        HibernateBoot hibernate = HibernateBoot.creating(unit, hibernates)) {
      CatalogDump expected = CatalogDump.complete(hibernates);
      isAdopted(hibernates, mapped.models());
      Migrator asHibernate = migrator(revisions.get(0), ours);
      asHibernate.upgrade();
      same(expected, CatalogDump.complete(ours), difference, hibernate);
      assertThat(hibernate.missingIn(ours))
          .as(source::toString)
          .isEqualTo(hibernate.missingIn(hibernates));
      Sample.of(unit.loader()).check(hibernate, ours);
      undo(asHibernate, ours);
      Migrator usual = migrator(revisions.get(1), ours);
      usual.upgrade();
      same(expected.structure(), CatalogDump.of(ours), structuralDifference(), hibernate);
      undo(usual, ours);
    }
  }

  /** The schema of a model in which nothing is wrong; it is the same when it is read back. */
  private Schema sound(MappedModel model) {
    assertThat(model.problems().stream().filter(problem -> problem.severity() != Severity.NOTE))
        .as(source::toString)
        .extracting(Problem::text)
        .isEmpty();
    Schema schema = model.schema();
    Schema kept =
        SnapshotFormat.read(SnapshotFormat.write(new Snapshot(schema, new TreeMap<>(), List.of())))
            .schema();
    assertThat(Diff.between(kept, schema)).as(source::toString).isEmpty();
    return schema;
  }

  /**
   * After a baseline of Hibernate's database nothing is pending, however constraints are called.
   */
  private void isAdopted(OracleDatabase hibernates, List<MappedModel> models) {
    try (Connection connection = hibernates.dataSource().getConnection()) {
      for (MappedModel model : models) {
        Baseline baseline = Baseline.of(connection, SCOPE, model.schema());
        assertThat(Pending.after(baseline, model).stream().map(Operation::describe))
            .as(source::toString)
            .isEqualTo(baseline.differences().stream().map(Operation::describe).toList());
        assertThat(baseline.differences().isEmpty() || !difference.isEmpty())
            .as(() -> source + "\n" + baseline.differences())
            .isTrue();
      }
    } catch (SQLException e) {
      throw new AssertionError(source.toString(), e);
    }
  }

  private static Migrator migrator(EmittedRevision revision, OracleDatabase database) {
    return Migrator.of(revision, database.dataSource()).allowingDestructive();
  }

  private void same(
      CatalogDump expected, CatalogDump found, String apart, HibernateBoot hibernate) {
    assertThat(expected.differenceTo(found))
        .as(() -> source + "\n" + hibernate.ddl())
        .isEqualTo(apart);
  }

  /** The difference without names and orders, which the usual options do not share anyway. */
  private String structuralDifference() {
    return difference
        .lines()
        .filter(line -> !line.matches("[-+] \\w+ (name|order) .*"))
        .collect(Collectors.joining("\n"));
  }

  private void undo(Migrator migrator, OracleDatabase database) {
    migrator.downgrade("base");
    assertThat(CatalogDump.of(database).lines()).as(source::toString).isEmpty();
  }
}
