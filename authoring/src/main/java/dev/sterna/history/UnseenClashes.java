package dev.sterna.history;

import dev.sterna.operation.Operation;
import dev.sterna.revision.RevisionInfo;
import dev.sterna.schema.Schema;
import dev.sterna.snapshot.ReferenceRow;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Operations of two lines of which no replay tells whether their order matters to rows: SQL and
 * Java of their authors, changes of rows that no revision has written, values beside a change of
 * their column.
 *
 * @param history what the revisions do
 */
record UnseenClashes(History history) {

  /** What to say of each pair, in the order in which they run. */
  List<String> of(SideBySide sides) {
    List<Effect> left = effects(sides.shared().schema(), sides.left());
    List<Effect> right = effects(sides.shared().schema(), sides.right());
    RowOrder order = new RowOrder(known(sides));
    Set<String> clashes = new LinkedHashSet<>();
    for (Effect one : left) {
      for (Effect other : right) {
        if (matters(order, one, other)) {
          clashes.add(
              "\"%s\" beside \"%s\""
                  .formatted(one.operation().describe(), other.operation().describe()));
        }
      }
    }
    return List.copyOf(clashes);
  }

  private List<Effect> effects(Schema shared, List<RevisionInfo> line) {
    List<Operation> operations = history.upgrades(line);
    return Effects.of(shared, operations);
  }

  private KnownRows known(SideBySide sides) {
    List<ReferenceRow> rows = new ArrayList<>(sides.shared().rows());
    rows.addAll(sides.shared().after(history, sides.left()).rows());
    rows.addAll(sides.shared().after(history, sides.right()).rows());
    return new KnownRows(sides.shared().schema(), rows);
  }

  private static boolean matters(RowOrder order, Effect one, Effect other) {
    for (RowWork work : one.work()) {
      if (other.work().stream().anyMatch(each -> order.matters(work, each))
          || other.code().stream().anyMatch(code -> code.minds(work))) {
        return true;
      }
    }
    for (OwnCode code : one.code()) {
      if (other.work().stream().anyMatch(code::minds)
          || other.code().stream().anyMatch(code::minds)) {
        return true;
      }
    }
    return false;
  }
}
