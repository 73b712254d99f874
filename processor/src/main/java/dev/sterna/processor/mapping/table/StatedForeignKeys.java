package dev.sterna.processor.mapping.table;

import dev.sterna.processor.mapping.column.MappedColumn;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.mapping.entity.ForeignKeyClause.Stated;
import dev.sterna.processor.report.MappingMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Foreign keys whose definition says all of it (Jakarta Persistence 3.2, section 11.1.20): it
 * counts as it is written, though the relationship may be over other columns or to another table.
 */
final class StatedForeignKeys {

  private final TableDrafts drafts;
  private final Problems problems;

  StatedForeignKeys(TableDrafts drafts, Problems problems) {
    this.drafts = drafts;
    this.problems = problems;
  }

  /** The foreign keys of a table, as they are defined. */
  List<Join> of(TableDraft draft) {
    List<Join> joins = new ArrayList<>();
    for (Join join : draft.joins().foreignKeys()) {
      Optional<Stated> stated = join.reference().foreignKey().stated();
      if (stated.isEmpty() || agree(stated.get(), join)) {
        joins.add(join);
        continue;
      }
      Optional<Join> defined = defined(stated.get(), draft, join);
      if (defined.isPresent()) {
        joins.add(defined.get());
      } else {
        problems.report(
            MappingMessage.FOREIGN_KEY_DISAGREES,
            join.reference().origin(),
            join.reference().name());
      }
    }
    return joins;
  }

  private static boolean agree(Stated stated, Join join) {
    List<String> referenced = ConstraintNaming.catalogNames(join.referenced());
    return stated.columns().equals(ConstraintNaming.catalogNames(join.columns()))
        && stated.table().equals(join.target().name().name())
        && (stated.references().isEmpty() ? join.toKey() : stated.references().equals(referenced));
  }

  /** The definition, if there are the columns and the table that it names. */
  private Optional<Join> defined(Stated stated, TableDraft draft, Join join) {
    Optional<TableDraft> target = drafts.named(stated.table(), draft.declaration());
    List<MappedColumn> columns = columns(draft, stated.columns());
    if (target.isEmpty()) {
      return Optional.empty();
    }
    boolean toKey = stated.references().isEmpty();
    List<MappedColumn> referenced =
        toKey ? target.get().primaryKey().sorted() : columns(target.get(), stated.references());
    boolean isWhole =
        columns.size() == stated.columns().size()
            && columns.size() == referenced.size()
            && !columns.isEmpty();
    return isWhole
        ? Optional.of(
            new Join(
                join.reference(),
                target.get().declaration(),
                columns,
                referenced,
                referenced,
                toKey))
        : Optional.empty();
  }

  /** Those columns of a table that have these names, in the order of the names. */
  private static List<MappedColumn> columns(TableDraft draft, List<String> names) {
    return names.stream().flatMap(name -> draft.columns().named(name).stream()).toList();
  }
}
