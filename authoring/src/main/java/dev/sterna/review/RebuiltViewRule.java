package dev.sterna.review;

import dev.sterna.operation.AlterTable;
import dev.sterna.operation.CreateObject;
import dev.sterna.operation.DropColumn;
import dev.sterna.operation.DropObject;
import dev.sterna.operation.Operation;
import dev.sterna.operation.TableChange;
import dev.sterna.schema.Identifiers;
import dev.sterna.schema.ObjectName;
import dev.sterna.schema.View;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A11: a view that goes and comes as it was, for PostgreSQL changes no column that one uses. */
final class RebuiltViewRule implements Rule {

  @Override
  public Stream<Finding> check(Rehearsal revision) {
    Set<ObjectName> dropped = new HashSet<>();
    Set<String> lostColumns = new HashSet<>();
    Stream.Builder<Finding> findings = Stream.builder();
    for (Rehearsal.Moment moment : revision.moments()) {
      Operation operation = moment.operation();
      if (operation instanceof DropObject drop) {
        dropped.add(drop.object());
      } else if (operation instanceof AlterTable alter) {
        alter.changes().forEach(change -> lost(change).ifPresent(lostColumns::add));
      } else if (operation instanceof CreateObject create
          && create.object() instanceof View view
          && dropped.contains(view.id())
          && view.equals(revision.before().objects().get(view.id()))) {
        findings.add(finding(view, lostColumns));
      }
    }
    return findings.build();
  }

  private static Optional<String> lost(TableChange change) {
    return change instanceof DropColumn drop ? Optional.of(drop.column()) : Optional.empty();
  }

  private static Finding finding(View view, Set<String> lostColumns) {
    Set<String> missing = new HashSet<>(Identifiers.in(view.query()));
    missing.retainAll(lostColumns);
    String again = view.isMaterialized() ? "privileges and indexes" : "privileges";
    return missing.isEmpty()
        ? new Finding(
            "A11",
            Severity.INFO,
            view.name(),
            Optional.empty(),
            "View " + view.name() + " is dropped and created again around the change of a table",
            "Restore its " + again + " in the revision")
        : new Finding(
            "A11",
            Severity.WARNING,
            view.name(),
            Optional.empty(),
            "View "
                + view.name()
                + " names "
                + String.join(", ", missing.stream().sorted().toList())
                + ", and a column of that name is dropped",
            "If it is that column, keep the draft, change the query of its createView, and"
                + " regenerate the snapshot (snapshot)");
  }
}
