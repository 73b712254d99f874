package dev.sterna.execute;

import dev.sterna.report.MigrationException;
import dev.sterna.revision.RevisionInfo;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.RandomAccess;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What brings up a database that has no revision yet: a thread plans one task after the other, from
 * now on, and who asks for one waits for it. What is refused is refused when it is asked for. The
 * thread has the class loader of the one that makes it, which code of revisions may want; it is at
 * its end when this is closed. One thread at a time may ask.
 */
final class TasksAhead extends AbstractList<Task> implements RandomAccess, AutoCloseable {

  /** A task, or why there is none. */
  @FunctionalInterface
  private interface Outcome {

    Task get();
  }

  private final List<RevisionInfo> revisions;
  private final Function<RevisionInfo, Task> planning;
  private final Supplier<List<String>> done;
  private final BlockingQueue<Outcome> planned = new LinkedBlockingQueue<>();
  private final List<Task> tasks = new ArrayList<>();
  private final Thread thread = new Thread(this::plan, "sterna-planning");
  private volatile boolean closed;

  private TasksAhead(
      List<RevisionInfo> revisions,
      Function<RevisionInfo, Task> planning,
      Supplier<List<String>> done) {
    this.revisions = revisions;
    this.planning = planning;
    this.done = done;
  }

  /**
   * Begins to plan these, which stand on nothing else.
   *
   * @param done the revisions that the run has committed so far
   */
  static TasksAhead of(
      List<RevisionInfo> revisions,
      Function<RevisionInfo, Task> planning,
      Supplier<List<String>> done) {
    TasksAhead ahead = new TasksAhead(List.copyOf(revisions), planning, done);
    ahead.thread.setDaemon(true);
    ahead.thread.start();
    return ahead;
  }

  private void plan() {
    for (RevisionInfo revision : revisions) {
      if (closed) {
        return;
      }
      Outcome outcome = outcome(revision);
      planned.add(outcome);
    }
  }

  private Outcome outcome(RevisionInfo revision) {
    try {
      Task task = planning.apply(revision);
      return () -> task;
    } catch (RuntimeException e) {
      closed = true;
      return () -> {
        throw e;
      };
    } catch (Error e) {
      closed = true;
      return () -> {
        throw e;
      };
    }
  }

  /** The revisions, none of which is waited for. */
  Set<String> ids() {
    Set<String> ids = new LinkedHashSet<>();
    for (RevisionInfo revision : revisions) {
      ids.add(revision.id());
    }
    return ids;
  }

  /** Whether {@link #get} would have to wait for this one. */
  boolean isAwaited(int number) {
    return number >= tasks.size() && planned.isEmpty();
  }

  @Override
  public int size() {
    return revisions.size();
  }

  @Override
  public Task get(int number) {
    while (tasks.size() <= number) {
      tasks.add(next());
    }
    return tasks.get(number);
  }

  private Task next() {
    try {
      return planned.take().get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MigrationException.Interrupted(
          "interrupted before revision %s. %s Run again to continue."
              .formatted(revisions.get(tasks.size()).id(), Failure.before(done.get())),
          e);
    } catch (MigrationException e) {
      throw refused(e);
    }
  }

  private MigrationException refused(MigrationException refusal) {
    List<String> before = done.get();
    return before.isEmpty()
        ? refusal
        : new MigrationException(refusal.getMessage() + "\n  " + Failure.before(before), refusal);
  }

  /** Waits for the task that is being planned. */
  @Override
  public void close() {
    closed = true;
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
