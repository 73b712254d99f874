package dev.sterna.execute;

import dev.sterna.migration.DraftRevision;
import dev.sterna.migration.Migration;
import dev.sterna.migration.Operations;
import dev.sterna.migration.RevisionSet;
import dev.sterna.report.MigrationException;
import dev.sterna.report.Thrown;
import dev.sterna.revision.HeadState;
import dev.sterna.revision.RevisionInfo;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Revisions whose own code may fail: a {@link MigrationException} then says which revision it was,
 * what was thrown, and at which line of it.
 */
public final class RevisionCode implements RevisionSet {

  private final RevisionSet revisions;
  private volatile Optional<Map<String, RevisionInfo>> byId = Optional.empty();
  private volatile Optional<HeadState> headState = Optional.empty();

  public RevisionCode(RevisionSet revisions) {
    this.revisions = revisions;
  }

  @Override
  public String packageName() {
    return revisions.packageName();
  }

  @Override
  public String revisionTable() {
    return revisions.revisionTable();
  }

  @Override
  public String defaultSchema() {
    return revisions.defaultSchema();
  }

  @Override
  public List<String> tables() {
    return revisions.tables();
  }

  @Override
  public List<String> columns() {
    return revisions.columns();
  }

  @Override
  public List<RevisionInfo> revisions() {
    return revisions.revisions();
  }

  /** The revisions by their ids; kept, because many databases may be held against them. */
  Map<String, RevisionInfo> byId() {
    Optional<Map<String, RevisionInfo>> known = byId;
    if (known.isEmpty()) {
      Map<String, RevisionInfo> all = new HashMap<>(2 * revisions().size());
      for (RevisionInfo revision : revisions()) {
        all.put(revision.id(), revision);
      }
      known = Optional.of(Collections.unmodifiableMap(all));
      byId = known;
    }
    return known.get();
  }

  /** Kept as well. */
  @Override
  public HeadState headState() {
    Optional<HeadState> known = headState;
    if (known.isEmpty()) {
      known = Optional.of(revisions.headState());
      headState = known;
    }
    return known.get();
  }

  @Override
  public Migration migration(String id) {
    RevisionInfo revision = byId().get(id);
    String name = revision == null ? id : name(revision);
    return new Told(name, told(name, "cannot be loaded", () -> revisions.migration(id)));
  }

  @Override
  public Optional<DraftRevision> draft() {
    Optional<DraftRevision> draft;
    try {
      draft = revisions.draft();
    } catch (RuntimeException | Error e) {
      throw failure("the draft in " + packageName(), "cannot be loaded", e);
    }
    return draft.isPresent() ? Optional.of(telling(draft.get())) : draft;
  }

  private static DraftRevision telling(DraftRevision draft) {
    return new DraftRevision(
        draft.revision(),
        draft.base(),
        draft.entities(),
        draft.enums(),
        draft.rowTables(),
        new Told(name(draft.revision()), draft.migration()));
  }

  private static String name(RevisionInfo revision) {
    return "revision " + revision.id() + " (" + revision.className() + ")";
  }

  private record Told(String name, Migration migration) implements Migration {

    @Override
    public void upgrade(Operations op) {
      tell(() -> migration.upgrade(op));
    }

    @Override
    public void downgrade(Operations op) {
      tell(() -> migration.downgrade(op));
    }

    private void tell(Runnable code) {
      told(
          name,
          "failed to list its operations",
          () -> {
            code.run();
            return name;
          });
    }
  }

  private static <T> T told(String name, String what, Supplier<T> code) {
    try {
      return code.get();
    } catch (MigrationException e) {
      throw e;
    } catch (RuntimeException | Error e) {
      throw failure(name, what, e);
    }
  }

  private static MigrationException failure(String name, String what, Throwable e) {
    return new MigrationException(
        "%s %s: %s. It was not started. Correct it, compile, and run again."
            .formatted(name, what, new Thrown(e).words()),
        e);
  }
}
