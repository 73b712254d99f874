package dev.sterna.processor;

import dev.sterna.emit.MigrationSource;
import dev.sterna.emit.NextSnapshot;
import dev.sterna.migration.DraftRevision;
import dev.sterna.migration.Operations;
import dev.sterna.migration.RevisionSet;
import dev.sterna.operation.Operation;
import dev.sterna.revision.RevisionInfo;
import dev.sterna.snapshot.Snapshot;
import dev.sterna.snapshot.SnapshotFormat;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a compiled project hands out, and the draft in it kept as a revision. */
final class Kept {

  private Kept() {}

  /** What {@code Revisions.all()} of the last compile gives. */
  static RevisionSet revisions(Project project) {
    try (URLClassLoader loader =
        new URLClassLoader(
            new URL[] {project.classes().toUri().toURL()}, RevisionSet.class.getClassLoader())) {
      Class<?> revisions = loader.loadClass(Project.MIGRATIONS + ".Revisions");
      Method all = revisions.getDeclaredMethod("all");
      all.setAccessible(true);
      RevisionSet set = (RevisionSet) all.invoke(null);
      // What is loaded or created lazily needs the loader while it is open.
      set.revisions();
      set.draft().ifPresent(draft -> Operations.of(draft.migration()::upgrade));
      return set;
    } catch (IOException | ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Makes a revision of the draft of the last compile, as the command {@code revision} does. */
  static RevisionInfo draft(Project project, String className) {
    RevisionSet revisions = revisions(project);
    DraftRevision draft = revisions.draft().orElseThrow();
    List<Operation> upgrade = Operations.of(draft.migration()::upgrade);
    RevisionInfo info = named(draft.revision(), className);
    project.with(
        Project.MIGRATIONS + "." + className,
        new MigrationSource(
                Project.MIGRATIONS, info, upgrade, Operations.of(draft.migration()::downgrade))
            .asRevision());
    Snapshot before = snapshot(project);
    project.withFile(
        SnapshotFormat.FILE_NAME,
        SnapshotFormat.write(NextSnapshot.of(before, draft, upgrade, draft.revision().id())));
    return info;
  }

  /** The committed snapshot as it stands in its file. */
  static String text(Project project) {
    try {
      return Files.readString(project.migrations().resolve(SnapshotFormat.FILE_NAME));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static Snapshot snapshot(Project project) {
    Path file = project.migrations().resolve(SnapshotFormat.FILE_NAME);
    try {
      return Files.exists(file) ? SnapshotFormat.read(Files.readString(file)) : Snapshot.empty();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static RevisionInfo named(RevisionInfo draft, String className) {
    return new RevisionInfo(
        draft.id(),
        draft.revises(),
        draft.dependsOn(),
        draft.labels(),
        draft.replaces(),
        className,
        Optional.of(Instant.parse("2023-04-28T01:59:42Z")),
        draft.schema(),
        draft.checksum(),
        className);
  }
}
