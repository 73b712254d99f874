package dev.sterna.processor.mapping.table;

import dev.sterna.processor.mapping.column.CheckClause;
import dev.sterna.processor.mapping.column.ColumnMembers;
import dev.sterna.processor.mapping.column.MappedColumn;
import dev.sterna.processor.mapping.column.SqlCursor;
import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.mapping.entity.ForeignKeyParser;
import dev.sterna.processor.mapping.entity.TableDeclaration;
import dev.sterna.processor.mapping.name.NamingRules;
import dev.sterna.processor.mapping.name.PhysicalName;
import dev.sterna.processor.mapping.table.TableShape.IndexKey;
import dev.sterna.processor.mapping.table.TableShape.Key;
import dev.sterna.processor.mapping.table.TableShape.Part;
import dev.sterna.processor.report.MappingMessage;
import dev.sterna.processor.report.Origin;
import dev.sterna.schema.Deferral;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What {@code @Table} says beside the name: Jakarta Persistence 3.2, sections 11.1.6, 11.1.23 and
 * 11.1.54.
 */
public final class TableMembers {

  private static final Pattern ORDERED = Pattern.compile("(?is)(.*\\S)\\s+(asc|desc)");

  private final TableDraft draft;
  private final TableColumns.Lookup columns;
  private final Problems problems;
  private final List<Key> uniqueConstraints = new ArrayList<>();
  private final List<Key> uniqueIndexes = new ArrayList<>();
  private final List<IndexKey> indexes = new ArrayList<>();
  private final List<CheckClause> checks = new ArrayList<>();

  private TableMembers(TableDraft draft, NamingRules naming, Problems problems) {
    this.draft = draft;
    columns = draft.columns().lookup(naming);
    this.problems = problems;
  }

  /** Reads the annotations that declare the table, and reports what it cannot read. */
  public static TableMembers read(TableDraft draft, NamingRules naming, Problems problems) {
    TableMembers members = new TableMembers(draft, naming, problems);
    for (TableDeclaration declaration : draft.declarations()) {
      declaration.annotation().ifPresent(members::read);
    }
    return members;
  }

  public List<Key> uniqueConstraints() {
    return uniqueConstraints;
  }

  public List<Key> uniqueIndexes() {
    return uniqueIndexes;
  }

  public List<IndexKey> indexes() {
    return indexes;
  }

  public List<CheckClause> checks() {
    return checks;
  }

  private void read(AnnotationView table) {
    table.annotations("uniqueConstraints").forEach(this::unique);
    table.annotations("indexes").forEach(this::index);
    checks.addAll(ColumnMembers.checks(table));
  }

  private void unique(AnnotationView constraint) {
    List<String> written = constraint.texts("columnNames");
    resolved(constraint, "columnNames", written)
        .filter(found -> !found.isEmpty())
        .ifPresent(
            found ->
                uniqueConstraints.add(
                    new Key(
                        constraint.text("name").map(PhysicalName::of),
                        found,
                        deferral(constraint))));
  }

  private Deferral deferral(AnnotationView constraint) {
    Optional<String> options = constraint.sql("options");
    SqlCursor cursor = new SqlCursor(options.orElse("not deferrable"));
    Deferral deferral = ForeignKeyParser.deferral(cursor).orElse(Deferral.NOT_DEFERRABLE);
    Deferral complete =
        cursor.atEnd() ? deferral : ForeignKeyParser.deferral(cursor).orElse(deferral);
    if (!cursor.atEnd()) {
      problems.report(
          MappingMessage.KEY_OPTIONS, constraint.origin("options"), options.orElseThrow());
    }
    return complete;
  }

  private void index(AnnotationView index) {
    List<String> written = split(index.text("columnList").orElse(""));
    List<String> names = written.stream().map(TableMembers::columnOf).toList();
    resolved(index, "columnList", names).ifPresent(found -> index(index, parts(written, found)));
  }

  private void index(AnnotationView index, List<Part> parts) {
    Optional<PhysicalName> name = index.text("name").map(PhysicalName::of);
    if (!index.truth("unique").orElse(false)) {
      indexes.add(new IndexKey(name, parts, options(index)));
    } else if (parts.stream().anyMatch(part -> part.descending().orElse(false))) {
      problems.report(MappingMessage.UNIQUE_INDEX_ORDER, index.origin("columnList"));
    } else {
      List<MappedColumn> key = parts.stream().map(Part::column).toList();
      uniqueIndexes.add(new Key(name, key, deferral(index)));
    }
  }

  private IndexOptions options(AnnotationView index) {
    Optional<String> written = index.sql("options");
    Optional<IndexOptions> options = written.flatMap(IndexOptions::parse);
    if (written.isPresent() && options.isEmpty()) {
      problems.report(MappingMessage.KEY_OPTIONS, index.origin("options"), written.orElseThrow());
    }
    return options.orElse(IndexOptions.NONE);
  }

  private List<Part> parts(List<String> written, List<MappedColumn> found) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      String text = written.get(i);
      parts.add(
          new Part(
              found.get(i),
              PhysicalName.of(columnOf(text)),
              order(text).map("desc"::equalsIgnoreCase)));
    }
    return parts;
  }

  private static List<String> split(String columnList) {
    return Stream.of(columnList.split(",")).map(String::strip).toList();
  }

  private static String columnOf(String written) {
    Matcher ordered = ORDERED.matcher(written);
    return ordered.matches() ? ordered.group(1) : written;
  }

  private static Optional<String> order(String written) {
    Matcher ordered = ORDERED.matcher(written);
    return ordered.matches() ? Optional.of(ordered.group(2)) : Optional.empty();
  }

  /** The columns of these names, if the table has them all. */
  private Optional<List<MappedColumn>> resolved(
      AnnotationView annotation, String member, List<String> written) {
    List<MappedColumn> found = new ArrayList<>();
    for (String name : written) {
      columns
          .named(name)
          .ifPresentOrElse(found::add, () -> unknown(annotation.origin(member), name));
    }
    return found.size() == written.size() ? Optional.of(found) : Optional.empty();
  }

  private void unknown(Origin origin, String name) {
    problems.report(
        MappingMessage.COLUMN_UNKNOWN,
        origin,
        name,
        draft.declaration().name(),
        String.join(", ", draft.columns().names()));
  }
}
