package com.matar.migrations;

import dev.sterna.migration.DraftRevision;
import dev.sterna.migration.Migration;
import dev.sterna.migration.RevisionSet;
import dev.sterna.revision.HeadState;
import dev.sterna.revision.RevisionEntry;
import dev.sterna.revision.RevisionInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The revisions of this package, as the last compile found them. */
public final class Revisions implements RevisionSet {
  /** The only instance. */
  private static final RevisionSet ALL = new Revisions();

  /** For {@link #all}. */
  private Revisions() {}

  /** {@return every revision of this package} */
  public static RevisionSet all() {
    return ALL;
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
  public HeadState headState() {
    return new HeadState(
        "488d0021a3b20bf459c6942a7e7bd61fee6674495c65bff2875233c4ecf4e4b8",
        "4640e9af0234",
        "4640e9af0234");
  }

  @Override
  public List<RevisionInfo> revisions() {
    return OnDemand.REVISIONS;
  }

  @Override
  public Optional<DraftRevision> draft() {
    return Optional.of(
        new DraftRevision(
            new RevisionEntry("29edbf20051e", "", "5be10badc0ffee00", "", "Draft").info(),
            "1024424fd0c45f81",
            entities(),
            new Draft()));
  }

  @Override
  public Migration migration(String id) {
    return OnDemand.migration(id);
  }

  /** {@return the entity class of each new table} */
  private static Map<String, String> entities() {
    Map<String, String> entities = new HashMap<>();
    entities.put("post", "com.matar.Post");
    entities.put("user", "com.matar.User");
    return entities;
  }

  /** What is loaded only if it is asked for, which it is not on a database at head. */
  private static final class OnDemand {
    /** Every revision. */
    static final List<RevisionInfo> REVISIONS = list();

    /** Never made. */
    private OnDemand() {}

    /**
     * Makes a migration.
     *
     * @param id the id
     * @return the migration
     */
    static Migration migration(String id) {
      return switch (id) {
        case "4640e9af0234" -> new R1();
        case "4640e9af0234" -> new R2();
        default -> throw new IllegalArgumentException("there is no revision ".concat(id));
      };
    }

    /** {@return every revision} */
    private static List<RevisionInfo> list() {
      return RevisionEntry.list(
          new RevisionEntry("4640e9af0234", "message 1", "5be10badc0ffee00", "c0ffee", "R1")
              .created(1682647182, 15293000)
              .revises("29edbf20051e"),
          new RevisionEntry("4640e9af0234", "message 2", "5be10badc0ffee00", "c0ffee", "R2")
              .created(1682647182, 15293000)
              .revises("29edbf20051e"));
    }
  }
}
