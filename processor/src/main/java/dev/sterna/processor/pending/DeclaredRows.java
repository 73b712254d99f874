package dev.sterna.processor.pending;

import dev.sterna.processor.mapping.MappedModel;
import dev.sterna.processor.report.PendingMessage;
import dev.sterna.processor.report.Problem;
import dev.sterna.processor.source.Annotation;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Table;
import dev.sterna.schema.Value;
import dev.sterna.snapshot.ReferenceRow;
import dev.sterna.snapshot.RowText;
import dev.sterna.snapshot.SnapshotException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import javax.lang.model.element.TypeElement;

/**
 * The rows that entities declare with {@link dev.sterna.migration.ReferenceData}.
 *
 * @param rows the rows
 * @param problems what is wrong with them
 */
public record DeclaredRows(List<ReferenceRow> rows, List<Problem> problems) {

  private static final String ANNOTATION = "dev.sterna.migration.ReferenceData";
  private static final String MEMBER = "value";

  public DeclaredRows {
    rows = List.copyOf(rows);
    problems = List.copyOf(problems);
  }

  /** Those of these entities. */
  public static DeclaredRows of(Collection<TypeElement> entities, MappedModel model) {
    List<ReferenceRow> rows = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    Map<String, QualifiedName> tables = new HashMap<>();
    for (TypeElement entity : entities) {
      Optional<Annotation> annotation = Annotation.of(entity, ANNOTATION);
      if (annotation.isPresent()) {
        if (tables.isEmpty()) {
          model.entities().forEach((table, name) -> tables.put(name, table));
        }
        Optional<Table> table =
            Optional.ofNullable(tables.get(entity.getQualifiedName().toString()))
                .flatMap(model.schema()::table);
        read(annotation.get(), table, rows, problems);
      }
    }
    return new DeclaredRows(rows, problems);
  }

  private static void read(
      Annotation annotation,
      Optional<Table> table,
      List<ReferenceRow> rows,
      List<Problem> problems) {
    if (table.isEmpty()) {
      problems.add(Problem.of(PendingMessage.ROWS_WITHOUT_TABLE, annotation.origin()));
      return;
    }
    Set<List<Value>> keys = new HashSet<>();
    int number = 0;
    for (String line : annotation.string(MEMBER).split("\n", -1)) {
      number++;
      if (!line.isBlank()) {
        Optional<String> problem = read(number, line, table.get(), keys, rows);
        if (problem.isPresent()) {
          problems.add(
              Problem.of(
                  PendingMessage.ROW_UNUSABLE, annotation.origin(MEMBER), number, problem.get()));
        }
      }
    }
  }

  /** Adds the row of this line; what is wrong with it, if it is none. */
  private static Optional<String> read(
      int number, String line, Table table, Set<List<Value>> keys, List<ReferenceRow> rows) {
    SortedMap<String, Value> values;
    try {
      values = RowText.row(number, line);
    } catch (SnapshotException e) {
      return Optional.of(e.problem());
    }
    RowCheck check = new RowCheck(table);
    Optional<String> problem = check.problem(values);
    if (problem.isEmpty() && !keys.add(check.key(values))) {
      return Optional.of("an earlier row has the same primary key");
    }
    rows.add(new ReferenceRow(table.name(), values));
    return problem;
  }
}
