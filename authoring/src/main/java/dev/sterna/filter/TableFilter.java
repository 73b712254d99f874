package dev.sterna.filter;

import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Table;
import java.util.List;

/**
 * The tables that migrations look after ({@link dev.sterna.migration.Migrations#tables()}). It is
 * applied to the model and to the snapshot alike, so that a table it hides is never dropped. A
 * sequence named after a table, as {@code post_seq} after {@code post}, goes with the table.
 */
public final class TableFilter {

  private static final String SEQUENCE_SUFFIX = "_seq";

  private final NamePatterns patterns;

  /**
   * @param patterns {@code *} stands for any characters; {@code !} before a pattern hides tables
   */
  public TableFilter(List<String> patterns) {
    this.patterns = new NamePatterns(patterns);
  }

  /** Whether there may be tables that it does not show. */
  public boolean isNarrow() {
    return !patterns.isEmpty();
  }

  /** The part of a schema that this filter shows. */
  public Schema apply(Schema schema) {
    Schema shown = schema;
    if (isNarrow()) {
      for (Table table : schema.tables().values()) {
        if (!patterns.show(List.of(table.name().toString()))) {
          shown = shown.withoutTable(table.name());
        }
      }
      for (QualifiedName sequence : schema.sequences().keySet()) {
        if (!shows(sequence)) {
          shown = shown.withoutSequence(sequence);
        }
      }
    }
    return shown;
  }

  private boolean shows(QualifiedName sequence) {
    String name = sequence.toString();
    return patterns.show(
        sequence.name().endsWith(SEQUENCE_SUFFIX) && !sequence.name().equals(SEQUENCE_SUFFIX)
            ? List.of(name, name.substring(0, name.length() - SEQUENCE_SUFFIX.length()))
            : List.of(name));
  }
}
