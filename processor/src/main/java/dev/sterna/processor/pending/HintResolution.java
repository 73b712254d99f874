package dev.sterna.processor.pending;

import dev.sterna.diff.Renames;
import dev.sterna.processor.mapping.NameHints;
import dev.sterna.processor.mapping.NameHints.Past;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Which of the past names in a model are those of something in the snapshot that gets its new name
 * now. A hint is used up when its rename is done; that is so if nothing has the past name, if the
 * snapshot says so, or if both names are there and neither makes room for the other.
 */
final class HintResolution {

  private final Schema before;
  private final Schema declared;
  private final Renames done;

  /**
   * @param before the schema of the snapshot
   * @param declared the schema of the model
   * @param done the renames of earlier revisions
   */
  HintResolution(Schema before, Schema declared, Renames done) {
    this.before = before;
    this.declared = declared;
    this.done = done;
  }

  ResolvedHints of(NameHints hints) {
    if (hints.areNone()) {
      return ResolvedHints.NONE;
    }
    Candidates<QualifiedName> tables =
        new Candidates<>(
            name -> before.table(name).isPresent(), name -> declared.table(name).isPresent());
    hints.tables().forEach((name, past) -> tables.add(name, past, done.tables().get(name)));
    Candidates<QualifiedName> sequences =
        new Candidates<>(
            name -> before.sequence(name).isPresent(), name -> declared.sequence(name).isPresent());
    hints
        .sequences()
        .forEach((name, past) -> sequences.add(name, past, done.sequences().get(name)));
    SortedMap<QualifiedName, QualifiedName> renamedTables = tables.names();
    SortedMap<QualifiedName, SortedMap<String, String>> renamedColumns = new TreeMap<>();
    ResolvedHints.Usage usage = new ResolvedHints.Usage();
    tables.tell(usage);
    sequences.tell(usage);
    hints
        .columns()
        .forEach(
            (table, columns) -> {
              QualifiedName known = renamedTables.getOrDefault(table, table);
              Candidates<String> candidates = columns(known, table, columns);
              candidates.tell(usage);
              if (!candidates.names().isEmpty()) {
                renamedColumns.put(table, candidates.names());
              }
            });
    return new ResolvedHints(
        new Renames(renamedTables, renamedColumns, sequences.names()), usage.unused());
  }

  private Candidates<String> columns(
      QualifiedName known, QualifiedName table, Map<String, List<Past<String>>> hints) {
    Optional<Table> old = before.table(known);
    Optional<Table> now = declared.table(table);
    Candidates<String> candidates =
        new Candidates<>(
            name -> old.flatMap(t -> t.column(name)).isPresent(),
            name -> now.flatMap(t -> t.column(name)).isPresent());
    Map<String, String> renamed = done.columns().getOrDefault(known, new TreeMap<>());
    new TreeMap<>(hints).forEach((name, past) -> candidates.add(name, past, renamed.get(name)));
    return candidates;
  }

  /**
   * The past names of things of one kind.
   *
   * @param <N> the kind of name
   */
  private static final class Candidates<N extends Comparable<N>> {

    private final Predicate<N> isThere;
    private final Predicate<N> isWanted;
    private final SortedMap<N, List<Past<N>>> all = new TreeMap<>();
    private final SortedMap<N, Past<N>> chosen = new TreeMap<>();

    Candidates(Predicate<N> isThere, Predicate<N> isWanted) {
      this.isThere = isThere;
      this.isWanted = isWanted;
    }

    /**
     * @param last the name that it was last renamed from, or null
     */
    void add(N name, List<Past<N>> past, N last) {
      all.put(name, past);
      for (Past<N> candidate : past) {
        if (candidate.name().equals(last) || chosen.containsKey(name)) {
          return;
        }
        if (isWanted.test(name)
            && isThere.test(candidate.name())
            && !candidate.name().equals(name)) {
          chosen.put(name, candidate);
        }
      }
    }

    /** The past name of each thing that is renamed now. */
    SortedMap<N, N> names() {
      boolean settled = false;
      while (!settled) {
        Set<N> leaving = new HashSet<>();
        chosen.values().forEach(past -> leaving.add(past.name()));
        settled =
            !chosen
                .entrySet()
                .removeIf(rename -> isDone(rename.getKey(), rename.getValue().name(), leaving));
      }
      SortedMap<N, N> names = new TreeMap<>();
      chosen.forEach((name, past) -> names.put(name, past.name()));
      return names;
    }

    /** Whether both names belong to things that stay as they are. */
    private boolean isDone(N name, N past, Set<N> leaving) {
      boolean isHeld = isThere.test(name) && !leaving.contains(name);
      return isHeld && isWanted.test(past) && !chosen.containsKey(past);
    }

    void tell(ResolvedHints.Usage usage) {
      names();
      all.forEach(
          (name, past) -> {
            for (Past<N> candidate : past) {
              boolean isUsed = candidate.equals(chosen.get(name));
              usage.add(candidate.hints(), isUsed, isThere.test(name));
            }
          });
    }
  }
}
