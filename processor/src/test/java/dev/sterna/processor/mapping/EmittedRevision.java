package dev.sterna.processor.mapping;

import dev.sterna.diff.Diff;
import dev.sterna.emit.MigrationSource;
import dev.sterna.migration.Migration;
import dev.sterna.migration.RevisionSet;
import dev.sterna.operation.Operation;
import dev.sterna.operation.Reversal;
import dev.sterna.processor.oracle.CompiledModel;
import dev.sterna.revision.RevisionInfo;
import dev.sterna.schema.Schema;
import dev.sterna.snapshot.Fingerprint;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The revision that creates a schema, compiled from its emitted source, as the only one there is.
 */
record EmittedRevision(RevisionInfo revision, Class<? extends Migration> type)
    implements RevisionSet {

  private static final String CLASS_NAME = "R20230428015942_First";

  /** A revision for each schema, all compiled at once. */
  static List<EmittedRevision> creating(List<Schema> schemas) {
    List<RevisionInfo> revisions = schemas.stream().map(EmittedRevision::info).toList();
    Map<String, String> sources = new TreeMap<>();
    for (int i = 0; i < schemas.size(); i++) {
      sources.put(className(i), source(i, revisions.get(i), schemas.get(i)));
    }
    ClassLoader classes = CompiledModel.of(sources).classLoader();
    List<EmittedRevision> emitted = new ArrayList<>();
    for (int i = 0; i < schemas.size(); i++) {
      emitted.add(new EmittedRevision(revisions.get(i), load(classes, className(i))));
    }
    return emitted;
  }

  private static RevisionInfo info(Schema schema) {
    return new RevisionInfo(
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
  }

  private static String source(int number, RevisionInfo revision, Schema schema) {
    List<Operation> upgrade = Diff.between(Schema.empty(), schema);
    return new MigrationSource(
            packageName(number), revision, upgrade, Reversal.of(upgrade, Schema.empty()))
        .asRevision();
  }

  private static String className(int number) {
    return packageName(number) + "." + CLASS_NAME;
  }

  private static String packageName(int number) {
    return "migrations" + number;
  }

  private static Class<? extends Migration> load(ClassLoader classes, String name) {
    try {
      return classes.loadClass(name).asSubclass(Migration.class);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String packageName() {
    return type.getPackageName();
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
    try {
      return type.getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
