package dev.sterna.processor.mapping.table;

import dev.sterna.processor.mapping.column.CheckClause;
import dev.sterna.processor.mapping.column.MappedColumn;
import dev.sterna.processor.mapping.declaration.Attribute;
import dev.sterna.processor.mapping.entity.BasicAttribute;
import dev.sterna.processor.mapping.entity.EntityShape;
import dev.sterna.processor.mapping.entity.HistoryTable;
import dev.sterna.processor.mapping.entity.MappedAttribute;
import dev.sterna.schema.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The history tables of Hibernate's {@code @Temporal}: all columns of the table whose rows have a
 * history, and the time in which each was in effect.
 */
final class HistoryPlacement {

  private static final String SUFFIX = "_history";

  private final RowCopyDrafts drafts;
  private final Changeset changeset;

  HistoryPlacement(RowCopyDrafts drafts, Changeset changeset) {
    this.drafts = drafts;
    this.changeset = changeset;
  }

  /** That of the root of a hierarchy: a version tells its rows apart, or when they began. */
  void place(EntityShape root, HistoryTable history) {
    Optional<TableDraft> source = drafts.find(root.table());
    if (source.isPresent()) {
      List<MappedColumn> version = version(root);
      TableDraft copy = drafts.beside(root.table(), history.name(), SUFFIX, Optional.empty());
      MappedColumn start = fill(source.get(), copy, history);
      List<MappedColumn> key = new ArrayList<>(source.get().primaryKey().full());
      key.addAll(version.isEmpty() ? List.of(start) : version);
      copy.primaryKey().of(key);
    }
  }

  /** That of a table of a plural attribute, which has a key if that has one. */
  void place(TableDraft source, HistoryTable history) {
    TableDraft copy = drafts.beside(source.declaration(), history.name(), SUFFIX, Optional.empty());
    MappedColumn start = fill(source, copy, history);
    if (!source.primaryKey().columns().isEmpty()) {
      List<MappedColumn> key = new ArrayList<>(source.primaryKey().columns());
      key.add(start);
      copy.primaryKey().of(key);
    }
  }

  private MappedColumn fill(TableDraft source, TableDraft copy, HistoryTable history) {
    RowCopyDrafts.copy(source, copy);
    MappedColumn start = bound(history.rowStart(), history).notNull();
    MappedColumn end = bound(history.rowEnd(), history);
    copy.copied(start);
    copy.copied(end);
    String until = Identifier.sql(end.name().catalog());
    String from = Identifier.sql(start.name().catalog());
    copy.check(CheckClause.unnamed(until + " is null or " + until + " > " + from));
    return start;
  }

  private MappedColumn bound(String name, HistoryTable history) {
    return changeset.column(
        drafts.naming().column(name), history.secondPrecision(), history.temporal().origin());
  }

  private static List<MappedColumn> version(EntityShape root) {
    for (MappedAttribute attribute : root.attributes()) {
      Attribute declared = attribute.attribute();
      if (attribute instanceof BasicAttribute basic
          && declared.annotations().hasPersistence("Version")) {
        return List.of(basic.column());
      }
    }
    return List.of();
  }
}
