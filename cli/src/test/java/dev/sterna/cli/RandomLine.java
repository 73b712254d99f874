package dev.sterna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.cli.Project.Result;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;

/** A line of revisions that change one entity at random, and what is needed to go on elsewhere. */
final class RandomLine {

  /** What a branch has. */
  record Branch(SortedMap<String, String> files, Map<String, String> members, List<String> ids) {}

  private final Random random;
  private final Line line;
  private final Map<String, String> members = new LinkedHashMap<>();
  private final List<String> ids = new ArrayList<>();
  private int made;

  RandomLine(Random random, Path root) throws IOException {
    this.random = random;
    this.line = Line.in(root);
    members.put("c0", "String c0;");
  }

  Project project() {
    return line.project();
  }

  /** The revisions, the oldest first. */
  List<String> ids() {
    return List.copyOf(ids);
  }

  String head() {
    return ids.get(ids.size() - 1);
  }

  /** One of them, from this place on. */
  int place(int from) {
    return from + random.nextInt(ids.size() - from);
  }

  /** Keeps some changes, each as a revision. */
  RandomLine keep(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      if (!ids.isEmpty()) {
        change();
      }
      String id = "a%011d".formatted(++made);
      declare();
      Result kept = line.keeping(id);
      assertThat(kept.exit()).as(kept.err()).isZero();
      ids.add(id);
    }
    return compiled();
  }

  /** Changes the entity and compiles, so that a draft is pending. */
  void draft() throws IOException {
    change();
    declare();
  }

  private void change() {
    List<String> others = members.keySet().stream().filter(name -> !name.equals("c0")).toList();
    if (!others.isEmpty() && random.nextInt(4) == 0) {
      members.remove(others.get(random.nextInt(others.size())));
      return;
    }
    if (random.nextInt(5) == 0) {
      members.put("c0", "@Column(length = %d) String c0;".formatted(20 + random.nextInt(400)));
      return;
    }
    String name = "m" + members.size() + "_" + made + random.nextInt(10);
    members.put(
        name,
        List.of(
                    "String ",
                    "Integer ",
                    "java.time.LocalDate ",
                    "@Column(length = 40) String ",
                    "@Column(unique = true) String ")
                .get(random.nextInt(5))
            + name
            + ";");
  }

  private void declare() throws IOException {
    line.declareOnly(members.values().toArray(String[]::new));
  }

  RandomLine compiled() throws IOException {
    line.compiled();
    return this;
  }

  Branch branch() throws IOException {
    return new Branch(line.folder(), new LinkedHashMap<>(members), ids());
  }

  /** Goes to where a branch was left; ids go on, so that none comes twice. */
  RandomLine at(Branch branch) throws IOException {
    line.restore(branch.files());
    members.clear();
    members.putAll(branch.members());
    ids.clear();
    ids.addAll(branch.ids());
    declare();
    return this;
  }

  SortedMap<String, String> folder() throws IOException {
    return line.folder();
  }
}
