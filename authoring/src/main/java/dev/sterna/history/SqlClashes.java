package dev.sterna.history;

import dev.sterna.operation.AlterColumnType;
import dev.sterna.operation.AlterTable;
import dev.sterna.operation.CreateObject;
import dev.sterna.operation.DropColumn;
import dev.sterna.operation.DropTable;
import dev.sterna.operation.Execute;
import dev.sterna.operation.Operation;
import dev.sterna.operation.RenameColumn;
import dev.sterna.operation.RenameTable;
import dev.sterna.operation.ReplaceObject;
import dev.sterna.operation.TableChange;
import dev.sterna.revision.RevisionInfo;
import dev.sterna.schema.DatabaseObject;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Routine;
import dev.sterna.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * SQL of one line that names what the other line drops, renames or gives another type: views,
 * routines, and statements of the author's own. The replay does not read SQL, so words decide: a
 * table counts as named where its name stands, a column where that of its table stands too.
 *
 * @param history what the revisions do
 */
record SqlClashes(History history) {

  /** A text, and what it is called in a message. */
  private record Sql(String title, String text) {

    boolean names(Loss loss) {
      SqlWords words = new SqlWords(text);
      return words.has(loss.table.name())
          && (loss.column.isEmpty() || text.contains("*") || words.has(loss.column.get()));
    }
  }

  /** What is no longer there, or no longer as it was. */
  private record Loss(QualifiedName table, Optional<String> column) {

    @Override
    public String toString() {
      return column.map(name -> table + "." + name).orElse(table.toString());
    }
  }

  /** The first clash, in words, of the one line's SQL with what the other one does. */
  Optional<String> first(List<RevisionInfo> line, List<RevisionInfo> other) {
    List<Loss> losses = losses(other);
    for (Operation operation : history.upgrades(line)) {
      Optional<Sql> sql = sql(operation);
      for (Loss loss : sql.isPresent() ? losses : List.<Loss>of()) {
        if (sql.get().names(loss)) {
          return Optional.of(
              "%s of one names %s, which the other changes or drops"
                  .formatted(sql.get().title(), loss));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Sql> sql(Operation operation) {
    if (operation instanceof Execute execute) {
      return Optional.of(new Sql("a statement", execute.sql()));
    }
    if (operation instanceof CreateObject create) {
      return sql(create.object());
    }
    return operation instanceof ReplaceObject replace ? sql(replace.object()) : Optional.empty();
  }

  private static Optional<Sql> sql(DatabaseObject object) {
    if (object instanceof View view) {
      return Optional.of(new Sql("view " + view.name(), view.query()));
    }
    return object instanceof Routine routine
        ? Optional.of(new Sql("routine " + routine.name(), routine.definition()))
        : Optional.empty();
  }

  private List<Loss> losses(List<RevisionInfo> line) {
    List<Loss> losses = new ArrayList<>();
    for (Operation operation : history.upgrades(line)) {
      if (operation instanceof DropTable drop) {
        losses.add(new Loss(drop.table(), Optional.empty()));
      } else if (operation instanceof RenameTable rename) {
        losses.add(new Loss(rename.from(), Optional.empty()));
      } else if (operation instanceof AlterTable alter) {
        for (TableChange change : alter.changes()) {
          column(change).ifPresent(name -> losses.add(new Loss(alter.table(), Optional.of(name))));
        }
      }
    }
    return losses;
  }

  private static Optional<String> column(TableChange change) {
    if (change instanceof DropColumn drop) {
      return Optional.of(drop.column());
    }
    if (change instanceof RenameColumn rename) {
      return Optional.of(rename.from());
    }
    return change instanceof AlterColumnType type ? Optional.of(type.column()) : Optional.empty();
  }
}
