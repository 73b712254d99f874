package dev.sterna.review;

import dev.sterna.operation.AlterTable;
import dev.sterna.operation.CreateObject;
import dev.sterna.operation.Operation;
import dev.sterna.operation.RenameColumn;
import dev.sterna.operation.RenameTable;
import dev.sterna.schema.DatabaseObject;
import dev.sterna.schema.Identifiers;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Table;
import dev.sterna.schema.View;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A11 too: a view whose text has names of before. PostgreSQL's view follows what was renamed; the
 * text does not, and nothing can be created from it any more.
 */
final class RenamedInViewRule implements Rule {

  /** A column that has another name now. */
  private record Past(QualifiedName table, String column) {}

  @Override
  public Stream<Finding> check(Rehearsal revision) {
    Set<String> tables = new HashSet<>();
    List<Past> columns = new ArrayList<>();
    Set<DatabaseObject> created = new HashSet<>();
    for (Rehearsal.Moment moment : revision.moments()) {
      Operation operation = moment.operation();
      if (operation instanceof RenameTable rename
          && revision.after().table(rename.from()).isEmpty()) {
        tables.add(rename.from().name());
      } else if (operation instanceof AlterTable alter
          && alter.changes().get(0) instanceof RenameColumn rename) {
        columns.add(new Past(alter.table(), rename.from()));
      } else if (operation instanceof CreateObject create) {
        created.add(create.object());
      }
    }
    Stream.Builder<Finding> findings = Stream.builder();
    if (!tables.isEmpty() || !columns.isEmpty()) {
      for (DatabaseObject object : revision.after().objects().values()) {
        if (object instanceof View view
            && object.equals(revision.before().objects().get(view.id()))) {
          Set<String> past = past(view, revision, tables, columns);
          if (!past.isEmpty()) {
            findings.add(finding(view, past, created.contains(view)));
          }
        }
      }
    }
    return findings.build();
  }

  /** The names in the view's text that mean nothing any more. */
  private static Set<String> past(
      View view, Rehearsal revision, Set<String> tables, List<Past> columns) {
    Set<String> names = Identifiers.in(view.query());
    Set<String> past = new TreeSet<>(tables);
    past.retainAll(names);
    for (Past column : columns) {
      boolean isOver = names.contains(column.table().name()) || !past.isEmpty();
      Optional<Table> table = revision.after().table(column.table());
      boolean isThere = table.flatMap(t -> t.column(column.column())).isPresent();
      if (isOver && !isThere && names.contains(column.column())) {
        past.add(column.column());
      }
    }
    return past;
  }

  private static Finding finding(View view, Set<String> past, boolean isCreated) {
    return new Finding(
        "A11",
        Severity.WARNING,
        view.name(),
        Optional.empty(),
        "View " + view.name() + " names " + String.join(", ", past) + ", which is renamed",
        isCreated
            ? "Keep the draft, use the new names in its createView, and regenerate the snapshot"
                + " (snapshot)"
            : "PostgreSQL renames it in the view too; keep the draft, replace the query of the"
                + " view in it by one with the new names (op.replaceView), and regenerate the"
                + " snapshot (snapshot)");
  }
}
