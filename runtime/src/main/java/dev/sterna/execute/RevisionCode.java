package dev.sterna.execute;

import dev.sterna.migration.DraftRevision;
import dev.sterna.migration.Migration;
import dev.sterna.migration.Operations;
import dev.sterna.migration.RevisionSet;
import dev.sterna.report.MigrationException;
import dev.sterna.report.Thrown;
import dev.sterna.revision.RevisionInfo;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Revisions whose own code may fail: a {@link MigrationException} then says which revision it was,
 * what was thrown, and at which line of it.
 */
public final class RevisionCode implements RevisionSet {

  private final RevisionSet revisions;

  public RevisionCode(RevisionSet revisions) {
    this.revisions = revisions;
  }

  @Override
  public String packageName() {
    return revisions.packageName();
  }

  @Override
  public String defaultSchema() {
    return revisions.defaultSchema();
  }

  @Override
  public List<RevisionInfo> revisions() {
    return revisions.revisions();
  }

  @Override
  public Migration migration(String id) {
    String name =
        revisions().stream()
            .filter(revision -> revision.id().equals(id))
            .findFirst()
            .map(RevisionCode::name)
            .orElse(id);
    return new Told(name, told(name, "cannot be loaded", () -> revisions.migration(id)));
  }

  @Override
  public Optional<DraftRevision> draft() {
    return told("the draft in " + packageName(), "cannot be loaded", revisions::draft)
        .map(
            draft ->
                new DraftRevision(
                    draft.revision(),
                    draft.base(),
                    draft.entities(),
                    new Told(name(draft.revision()), draft.migration())));
  }

  private static String name(RevisionInfo revision) {
    return "revision %s (%s)".formatted(revision.id(), revision.className());
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
          "cannot say what it does",
          () -> {
            code.run();
            return name;
          });
    }
  }

  private static <T> T told(String name, String what, Supplier<T> code) {
    try {
      return code.get();
    } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
      throw new MigrationException(
          "%s %s: %s. Nothing of it was done. Correct it, compile, and run again."
              .formatted(name, what, new Thrown(e).words()),
          e);
    }
  }
}
