package dev.sterna.history;

import dev.sterna.migration.Migration;
import dev.sterna.migration.Operations;
import dev.sterna.migration.RevisionSet;
import dev.sterna.operation.Operation;
import dev.sterna.operation.Replay;
import dev.sterna.operation.Reversal;
import dev.sterna.revision.RevisionGraph;
import dev.sterna.revision.RevisionInfo;
import dev.sterna.schema.Schema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Revisions with branches, merges, dependencies and labels. Each does something to what it finds,
 * and nothing that would not commute with a revision beside it.
 */
final class RandomHistory implements RevisionSet {

  private final Random random;
  private final List<RevisionInfo> revisions = new ArrayList<>();
  private final Map<String, List<RandomChange>> changes = new LinkedHashMap<>();
  private final Map<String, Schema> before = new LinkedHashMap<>();

  private RandomHistory(Random random) {
    this.random = random;
  }

  static RandomHistory of(long seed, int size) {
    RandomHistory history = new RandomHistory(new Random(seed));
    for (int i = 0; i < size; i++) {
      history.add(String.valueOf((char) ('a' + i)));
    }
    return history;
  }

  private void add(String id) {
    List<String> parents = parents();
    List<String> dependencies = random.nextInt(5) == 0 ? any() : List.of();
    List<String> labels = random.nextInt(5) == 0 ? List.of("l" + id) : List.of();
    RevisionInfo revision =
        new RevisionInfo(
            id,
            parents,
            dependencies,
            labels,
            List.of(),
            "revision " + id,
            Optional.empty(),
            "",
            "checksum of " + id,
            "R_" + id);
    revisions.add(revision);
    List<RevisionInfo> needed = graph().prerequisites(id);
    before.put(id, replayed(needed));
    Set<RevisionInfo> beside = new TreeSet<>((a, b) -> a.id().compareTo(b.id()));
    beside.addAll(revisions);
    needed.forEach(beside::remove);
    beside.remove(revision);
    changes.put(id, changes(id, beside));
  }

  private List<String> parents() {
    List<String> heads = revisions.isEmpty() ? List.of() : ids(graph().heads());
    int choice = random.nextInt(20);
    if (heads.isEmpty() || choice == 0) {
      return List.of();
    }
    if (heads.size() > 1 && choice < 5) {
      List<String> two = new ArrayList<>(heads);
      Collections.shuffle(two, random);
      return List.copyOf(two.subList(0, 2));
    }
    return choice < 9 ? any() : List.of(heads.get(random.nextInt(heads.size())));
  }

  private List<String> any() {
    return revisions.isEmpty()
        ? List.of()
        : List.of(revisions.get(random.nextInt(revisions.size())).id());
  }

  private List<RandomChange> changes(String id, Set<RevisionInfo> beside) {
    List<RandomChange> made = new ArrayList<>();
    Schema schema = before.get(id);
    int tries = random.nextInt(9);
    for (int i = 0; i < tries; i++) {
      Optional<RandomChange> change =
          RandomChange.of(random, schema, id + i).filter(each -> commutes(each, beside));
      if (change.isPresent()) {
        schema = change.get().operation().apply(schema);
        made.add(change.get());
      }
    }
    return made;
  }

  private boolean commutes(RandomChange change, Set<RevisionInfo> beside) {
    return beside.stream()
        .flatMap(revision -> changes.get(revision.id()).stream())
        .allMatch(change::commutesWith);
  }

  RevisionGraph graph() {
    return RevisionGraph.of(revisions);
  }

  /** The schema that these revisions leave. */
  Schema replayed(List<RevisionInfo> applied) {
    Schema schema = Schema.empty();
    for (RevisionInfo revision : applied) {
      schema = Replay.of(schema, upgrade(revision.id()));
    }
    return schema;
  }

  private List<Operation> upgrade(String id) {
    return changes.get(id).stream().map(RandomChange::operation).toList();
  }

  static List<String> ids(List<RevisionInfo> revisions) {
    return revisions.stream().map(RevisionInfo::id).toList();
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
    return List.copyOf(revisions);
  }

  @Override
  public Migration migration(String id) {
    return new Recorded(upgrade(id), Reversal.of(upgrade(id), before.get(id)));
  }

  private record Recorded(List<Operation> up, List<Operation> down) implements Migration {

    @Override
    public void upgrade(Operations op) {
      up.forEach(op::apply);
    }

    @Override
    public void downgrade(Operations op) {
      down.forEach(op::apply);
    }
  }

  /** In letters: {@code c<b} revises b, {@code ~x} depends on x, {@code #l} has the label l. */
  @Override
  public String toString() {
    return revisions.stream().map(this::line).collect(Collectors.joining("\n"));
  }

  private String line(RevisionInfo revision) {
    StringBuilder line = new StringBuilder(revision.id());
    revision.revises().forEach(id -> line.append('<').append(id));
    revision.dependsOn().forEach(id -> line.append('~').append(id));
    revision.labels().forEach(label -> line.append('#').append(label));
    changes
        .get(revision.id())
        .forEach(change -> line.append("  ").append(change.operation().describe()).append(';'));
    return line.toString();
  }
}
