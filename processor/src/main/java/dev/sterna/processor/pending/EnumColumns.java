package dev.sterna.processor.pending;

import dev.sterna.diff.Renames;
import dev.sterna.migration.EnumColumn;
import dev.sterna.processor.mapping.NameHints.Past;
import dev.sterna.processor.mapping.column.StoredConstants;
import dev.sterna.processor.mapping.declaration.Hint;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.SchemaPart;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The columns of a model that hold constants of enums, beside what a snapshot knows of them.
 *
 * @param known the columns that the snapshot knows
 * @param declared the constants of each column of the model
 */
record EnumColumns(
    List<EnumColumn> known, SortedMap<QualifiedName, SortedMap<String, StoredConstants>> declared) {

  EnumColumns {
    known = List.copyOf(known);
  }

  /**
   * Each column of the model with what the snapshot says of it.
   *
   * @param renames the past names of tables and columns
   * @param usage takes down which past names of constants count
   */
  List<EnumMatch> matches(Renames renames, ResolvedHints.Usage usage) {
    Map<SchemaPart, EnumColumn> byPart = new HashMap<>();
    for (EnumColumn each : known) {
      byPart.put(SchemaPart.column(each.table(), each.column()), each);
    }
    List<EnumMatch> matches = new ArrayList<>();
    for (Map.Entry<QualifiedName, SortedMap<String, StoredConstants>> columns :
        declared.entrySet()) {
      QualifiedName table = columns.getKey();
      for (Map.Entry<String, StoredConstants> column : columns.getValue().entrySet()) {
        EnumColumn before = byPart.get(past(table, column.getKey(), renames));
        matches.add(
            match(
                table,
                column.getKey(),
                column.getValue(),
                before == null ? EnumColumn.enumColumn(table, column.getKey()) : before,
                usage));
      }
    }
    return matches;
  }

  private static SchemaPart past(QualifiedName table, String column, Renames renames) {
    return SchemaPart.column(
        renames.tables().getOrDefault(table, table),
        renames.columns().getOrDefault(table, new TreeMap<>()).getOrDefault(column, column));
  }

  private static EnumMatch match(
      QualifiedName table,
      String column,
      StoredConstants constants,
      EnumColumn known,
      ResolvedHints.Usage usage) {
    List<String> names = constants.names();
    Candidates<String> candidates = new Candidates<>(known.constants()::contains, names::contains);
    for (StoredConstants.Constant constant : constants.constants()) {
      if (!constant.past().isEmpty()) {
        candidates.add(constant.name(), past(constant.past()), known.past().get(constant.name()));
      }
    }
    candidates.tell(usage);
    return new EnumMatch(table, column, constants, known, once(candidates.names()));
  }

  /** A constant becomes one other; of two that claim to have been it, the first by name was. */
  private static SortedMap<String, String> once(SortedMap<String, String> past) {
    SortedMap<String, String> once = new TreeMap<>();
    past.forEach(
        (name, before) -> {
          if (!once.containsValue(before)) {
            once.put(name, before);
          }
        });
    return once;
  }

  private static List<Past<String>> past(List<Hint> hints) {
    List<Past<String>> past = new ArrayList<>();
    for (Hint hint : hints) {
      past.add(new Past<>(hint.name(), Set.of(hint)));
    }
    return past;
  }
}
