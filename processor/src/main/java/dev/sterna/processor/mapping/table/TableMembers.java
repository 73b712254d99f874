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
import dev.sterna.processor.report.AttributeMessage;
import dev.sterna.processor.report.MappingMessage;
import dev.sterna.processor.report.Origin;
import dev.sterna.schema.Deferral;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code @Table} says beside the name: Jakarta Persistence 3.2, sections 11.1.6, 11.1.23 and
 * 11.1.54.
 */
public final class TableMembers {

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
      if (declaration.annotation().isPresent()) {
        members.read(declaration.annotation().get());
      }
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
    for (AnnotationView constraint : table.annotations("uniqueConstraints")) {
      unique(constraint);
    }
    for (AnnotationView index : table.annotations("indexes")) {
      index(index);
    }
    checks.addAll(ColumnMembers.checks(table));
  }

  private void unique(AnnotationView constraint) {
    List<String> written = constraint.texts("columnNames");
    if (written.isEmpty()) {
      problems.report(
          AttributeMessage.UNIQUE_OF_NOTHING, constraint.origin(), draft.declaration().name());
    }
    Optional<List<MappedColumn>> found = resolved(constraint, "columnNames", written);
    if (found.isPresent() && !found.get().isEmpty()) {
      uniqueConstraints.add(new Key(name(constraint), found.get(), deferral(constraint)));
    }
  }

  private static Optional<PhysicalName> name(AnnotationView annotation) {
    Optional<String> name = annotation.text("name");
    return name.isPresent() ? Optional.of(PhysicalName.of(name.get())) : Optional.empty();
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
    List<String> names = new ArrayList<>(written.size());
    for (String part : written) {
      names.add(columnOf(part));
    }
    Optional<List<MappedColumn>> found = resolved(index, "columnList", names);
    if (found.isPresent()) {
      index(index, parts(written, found.get()));
    }
  }

  private void index(AnnotationView index, List<Part> parts) {
    Optional<PhysicalName> name = name(index);
    if (!index.truth("unique", false)) {
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
    if (written.isEmpty()) {
      return IndexOptions.NONE;
    }
    Optional<IndexOptions> options = IndexOptions.parse(written.get());
    if (options.isEmpty()) {
      problems.report(MappingMessage.KEY_OPTIONS, index.origin("options"), written.get());
    }
    return options.orElse(IndexOptions.NONE);
  }

  private List<Part> parts(List<String> written, List<MappedColumn> found) {
    List<Part> parts = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (int i = 0; i < found.size(); i++) {
      String text = written.get(i);
      if (names.add(found.get(i).name().catalog())) {
        parts.add(new Part(found.get(i), PhysicalName.of(columnOf(text)), descending(text)));
      }
    }
    return parts;
  }

  private static List<String> split(String columnList) {
    List<String> columns = new ArrayList<>();
    for (String column : columnList.split(",")) {
      columns.add(column.strip());
    }
    return columns;
  }

  /** What stands before the order, if one follows. */
  private static String columnOf(String written) {
    return descending(written).isPresent()
        ? written.substring(0, startOfOrder(written)).stripTrailing()
        : written;
  }

  /** The last word, if blanks are before it; else where the text begins. */
  private static int startOfOrder(String written) {
    int start = written.length();
    while (start > 0 && !Character.isWhitespace(written.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static Optional<Boolean> descending(String written) {
    int start = startOfOrder(written);
    String order = start > 0 ? written.substring(start) : "";
    if (order.equalsIgnoreCase("desc")) {
      return Optional.of(true);
    }
    return order.equalsIgnoreCase("asc") ? Optional.of(false) : Optional.empty();
  }

  /** The columns of these names, if the table has them all. */
  private Optional<List<MappedColumn>> resolved(
      AnnotationView annotation, String member, List<String> written) {
    List<MappedColumn> found = new ArrayList<>();
    for (String name : written) {
      Optional<MappedColumn> column = columns.named(name);
      if (column.isPresent()) {
        found.add(column.get());
      } else {
        unknown(annotation.origin(member), name);
      }
    }
    return found.size() == written.size() ? Optional.of(found) : Optional.empty();
  }

  private void unknown(Origin origin, String name) {
    if (new RefusedAttributes(problems).explain(name)) {
      return;
    }
    problems.report(
        MappingMessage.COLUMN_UNKNOWN,
        origin,
        name,
        draft.declaration().name(),
        String.join(", ", draft.columns().names()));
  }
}
