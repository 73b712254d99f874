package dev.sterna.processor.mapping.table;

import dev.sterna.processor.mapping.column.CheckClause;
import dev.sterna.processor.mapping.column.SqlToken;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.mapping.entity.EntityShape;
import dev.sterna.processor.mapping.entity.SecondaryTable;
import dev.sterna.processor.mapping.entity.TableDeclaration;
import dev.sterna.processor.mapping.name.PhysicalName;
import dev.sterna.processor.report.InheritanceMessage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Adds the conditions and comments of entity classes to their tables, when these are filled: which
 * table a condition belongs to shows in its columns.
 */
final class ClassAdditionsPlacement {

  private final TableDrafts drafts;
  private final Problems problems;

  ClassAdditionsPlacement(TableDrafts drafts, Problems problems) {
    this.drafts = drafts;
    this.problems = problems;
  }

  void place(EntityShape entity) {
    Optional<TableDraft> primary = drafts.find(entity.table());
    if (primary.isEmpty()) {
      return;
    }
    for (CheckClause check : entity.additions().checks()) {
      tableOf(check, entity, primary.get()).check(check);
    }
    for (Map.Entry<String, String> comment : entity.additions().comments().entrySet()) {
      place(comment.getKey(), comment.getValue(), entity, primary.get());
    }
  }

  /** The table that has most of the columns, the primary one before secondary ones. */
  private TableDraft tableOf(CheckClause check, EntityShape entity, TableDraft primary) {
    TableDraft best = primary;
    int most = matches(check.expression(), primary.columns().names());
    for (SecondaryTable table : entity.secondaryTables()) {
      Optional<TableDraft> draft = drafts.find(table.table());
      int found =
          draft.isPresent() ? matches(check.expression(), draft.get().columns().names()) : 0;
      if (found > most) {
        best = draft.orElseThrow();
        most = found;
      }
    }
    return best;
  }

  private static int matches(String sql, Collection<String> columns) {
    int matches = 0;
    for (SqlToken token : SqlToken.of(sql)) {
      if (token.kind() == SqlToken.Kind.GROUP) {
        matches += matches(token.inner(), columns);
      } else if (token.isName() && columns.contains(token.name())) {
        matches++;
      }
    }
    return matches;
  }

  private void place(String on, String text, EntityShape entity, TableDraft primary) {
    if (on.isEmpty() || isNamed(entity.table(), on)) {
      primary.comment(text);
      return;
    }
    List<TableDraft> named = new ArrayList<>();
    for (SecondaryTable table : entity.secondaryTables()) {
      if (isNamed(table.table(), on)) {
        drafts.find(table.table()).ifPresent(named::add);
      }
    }
    named.forEach(table -> table.comment(text));
    if (named.isEmpty()) {
      problems.report(
          InheritanceMessage.COMMENT_TABLE_UNKNOWN, entity.origin(), entity.className(), on);
    }
  }

  private static boolean isNamed(TableDeclaration table, String name) {
    return table.physical().text().equalsIgnoreCase(PhysicalName.of(name).text());
  }
}
