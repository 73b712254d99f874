package dev.sterna.execute;

import dev.sterna.migration.DraftRevision;
import dev.sterna.migration.Migration;
import dev.sterna.migration.Operations;
import dev.sterna.migration.RevisionSet;
import dev.sterna.revision.RevisionInfo;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Revisions that a test writes down; each {@code with…} method returns another set. */
public final class TestRevisions implements RevisionSet {

  private final Map<String, RevisionInfo> infos;
  private final Map<String, Migration> migrations;
  private final Optional<DraftRevision> draft;

  private TestRevisions(
      Map<String, RevisionInfo> infos,
      Map<String, Migration> migrations,
      Optional<DraftRevision> draft) {
    this.infos = infos;
    this.migrations = migrations;
    this.draft = draft;
  }

  public static TestRevisions none() {
    return new TestRevisions(Map.of(), Map.of(), Optional.empty());
  }

  /** A line of revisions, each of which creates a table of its name. */
  static TestRevisions tables(String... ids) {
    TestRevisions set = none();
    List<String> parents = List.of();
    for (String id : ids) {
      set = set.with(info(id, parents), createsTable(id));
      parents = List.of(id);
    }
    return set;
  }

  static Migration createsTable(String name) {
    return migration(
        op -> op.execute("create table " + name + " (id int primary key)"),
        op -> op.execute("drop table " + name));
  }

  public static Migration migration(Consumer<Operations> upgrade, Consumer<Operations> downgrade) {
    return new Migration() {
      @Override
      public void upgrade(Operations op) {
        upgrade.accept(op);
      }

      @Override
      public void downgrade(Operations op) {
        downgrade.accept(op);
      }
    };
  }

  static RevisionInfo info(String id, List<String> revises) {
    return new RevisionInfo(
        id,
        revises,
        List.of(),
        List.of(),
        List.of(),
        "create " + id,
        Optional.of(Instant.parse("2023-04-28T01:59:42Z")),
        "schema of " + id,
        "checksum of " + id,
        "R_" + id);
  }

  /** A base that stands for these revisions. */
  static RevisionInfo squash(String id, List<String> replaces) {
    RevisionInfo base = info(id, List.of());
    return new RevisionInfo(
        id,
        List.of(),
        List.of(),
        List.of(),
        replaces,
        base.message(),
        base.created(),
        base.schema(),
        base.checksum(),
        base.className());
  }

  /** A revision on top of the last one. */
  public TestRevisions with(String id, Migration migration) {
    List<String> ids = new ArrayList<>(infos.keySet());
    return with(info(id, ids.isEmpty() ? List.of() : List.of(ids.get(ids.size() - 1))), migration);
  }

  /** A revision that only executes SQL. */
  public TestRevisions with(String id, String upgrade, String downgrade) {
    return with(id, migration(op -> op.execute(upgrade), op -> op.execute(downgrade)));
  }

  public TestRevisions with(RevisionInfo info, Migration migration) {
    Map<String, RevisionInfo> moreInfos = new LinkedHashMap<>(infos);
    Map<String, Migration> moreMigrations = new LinkedHashMap<>(migrations);
    moreInfos.put(info.id(), info);
    moreMigrations.put(info.id(), migration);
    return new TestRevisions(moreInfos, moreMigrations, draft);
  }

  /** Only what is known without making a migration. */
  TestRevisions withoutMigrations() {
    return new TestRevisions(infos, Map.of(), draft);
  }

  /** The same revision from another source. */
  TestRevisions edited(String id, Migration migration) {
    RevisionInfo old = infos.get(id);
    return with(
        new RevisionInfo(
            id,
            old.revises(),
            old.dependsOn(),
            old.labels(),
            old.replaces(),
            old.message(),
            old.created(),
            old.schema(),
            old.checksum() + ", edited",
            old.className()),
        migration);
  }

  /** A pending draft on top of the last revision. */
  TestRevisions withDraft(String id, Migration migration) {
    List<String> ids = new ArrayList<>(infos.keySet());
    List<String> parents = ids.isEmpty() ? List.of() : List.of(ids.get(ids.size() - 1));
    return new TestRevisions(
        infos,
        migrations,
        Optional.of(new DraftRevision(info(id, parents), "base", Map.of(), migration)));
  }

  @Override
  public String packageName() {
    return "com.matar.migrations";
  }

  @Override
  public String defaultSchema() {
    return "public";
  }

  @Override
  public List<RevisionInfo> revisions() {
    return List.copyOf(infos.values());
  }

  @Override
  public Migration migration(String id) {
    if (!migrations.containsKey(id)) {
      throw new IllegalArgumentException(id);
    }
    return migrations.get(id);
  }

  @Override
  public Optional<DraftRevision> draft() {
    return draft;
  }
}
