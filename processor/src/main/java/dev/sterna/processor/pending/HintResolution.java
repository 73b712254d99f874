package dev.sterna.processor.pending;

import dev.sterna.diff.Renames;
import dev.sterna.processor.mapping.NameHints;
import dev.sterna.processor.mapping.NameHints.Past;
import dev.sterna.schema.CompositeType;
import dev.sterna.schema.ObjectName;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which of the past names in a model are those of something in the snapshot that gets its new name
 * now.
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

  /**
   * What is renamed.
   *
   * @param usage takes down which hints count
   */
  Renames of(NameHints hints, ResolvedHints.Usage usage) {
    if (hints.areNone()) {
      return Renames.NONE;
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
    SortedMap<QualifiedName, SortedMap<String, String>> renamedAttributes = new TreeMap<>();
    hints
        .attributes()
        .forEach(
            (type, attributes) -> {
              Candidates<String> candidates = attributes(type, attributes);
              candidates.tell(usage);
              if (!candidates.names().isEmpty()) {
                renamedAttributes.put(type, candidates.names());
              }
            });
    return new Renames(renamedTables, renamedColumns, sequences.names())
        .withAttributes(renamedAttributes);
  }

  private Candidates<String> attributes(QualifiedName type, Map<String, List<Past<String>>> hints) {
    List<String> old = attributes(before, type);
    List<String> now = attributes(declared, type);
    Candidates<String> candidates = new Candidates<>(old::contains, now::contains);
    new TreeMap<>(hints).forEach((name, past) -> candidates.add(name, past, null));
    return candidates;
  }

  private static List<String> attributes(Schema schema, QualifiedName type) {
    return schema.objects().get(ObjectName.compositeType(type)) instanceof CompositeType composite
        ? composite.names()
        : List.of();
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
}
