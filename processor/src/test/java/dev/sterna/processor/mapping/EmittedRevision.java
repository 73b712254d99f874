package dev.sterna.processor.mapping;

import dev.sterna.diff.Diff;
import dev.sterna.emit.MigrationSource;
import dev.sterna.migration.DraftRevision;
import dev.sterna.migration.Migration;
import dev.sterna.migration.RevisionSet;
import dev.sterna.operation.Operation;
import dev.sterna.operation.Reversal;
import dev.sterna.processor.oracle.CompiledModel;
import dev.sterna.revision.RevisionInfo;
import dev.sterna.schema.Schema;
import dev.sterna.snapshot.Fingerprint;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The revision that creates a schema, from its emitted source, as the only one there is. */
record EmittedRevision(RevisionInfo revision, String source) implements RevisionSet {

  private static final String CLASS_NAME = "R20230428015942_First";

  static EmittedRevision creating(Schema schema) {
    RevisionInfo revision =
        new RevisionInfo(
            "4640e9af0234",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            "first",
            Optional.of(Instant.parse("2023-04-28T01:59:42Z")),
            Fingerprint.of(schema),
            "",
            CLASS_NAME);
    List<Operation> upgrade = Diff.between(Schema.empty(), schema);
    MigrationSource source =
        new MigrationSource("migrations", revision, upgrade, Reversal.of(upgrade, Schema.empty()));
    return new EmittedRevision(revision, source.asRevision());
  }

  @Override
  public String packageName() {
    return "migrations";
  }

  @Override
  public String defaultSchema() {
    return "public";
  }

  @Override
  public List<RevisionInfo> revisions() {
    return List.of(revision);
  }

  @Override
  public Migration migration(String id) {
    String name = packageName() + "." + CLASS_NAME;
    try {
      return CompiledModel.of(Map.of(name, source))
          .classLoader()
          .loadClass(name)
          .asSubclass(Migration.class)
          .getDeclaredConstructor()
          .newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(source, e);
    }
  }

  @Override
  public Optional<DraftRevision> draft() {
    return Optional.empty();
  }
}
