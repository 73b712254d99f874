package dev.sterna.operation;

import dev.sterna.schema.Column;
import dev.sterna.schema.PrimaryKey;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a walk through a table in chunks needs: a size, and a key that tells every row apart. */
final class Chunks {

  private Chunks() {}

  static void require(QualifiedName table, List<Column> key, int size) {
    if (size < 1) {
      throw new IllegalArgumentException("a chunk has at least one row, not " + size);
    }
    if (key.isEmpty()) {
      throw new IllegalArgumentException(
          "chunks go by the primary key, which the handle of "
              + table
              + " does not say: add primaryKey(\"…\") to it");
    }
  }

  /**
   * Makes sure that these columns tell the rows of the table apart.
   *
   * @throws ReplayException if no key is over them, or one can be null
   */
  static void requireKey(Table table, List<Column> key) {
    TableSubject subject = new TableSubject("go in chunks through the rows", table);
    List<String> names = key.stream().map(Column::name).toList();
    subject.requireColumns(names);
    boolean isNullable = names.stream().anyMatch(name -> subject.column(name).nullable());
    Set<String> columns = new HashSet<>(names);
    boolean isKey =
        table.primaryKey().map(PrimaryKey::columns).filter(names::equals).isPresent()
            || table.keys().contains(columns);
    if (!isKey || isNullable) {
      throw subject.refuse("its rows have no key over " + names + " that is never null");
    }
  }
}
