package dev.sterna.history;

import dev.sterna.schema.DatabaseObject;
import dev.sterna.schema.ForeignKey;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Routine;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Table;
import dev.sterna.schema.View;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What an author does to rows by SQL or Java, so that only the tables are known that it may mean.
 *
 * @param tables the tables that it names, and those whose rows may go with theirs; all of the
 *     schema for Java
 * @param care what else must not have happened to these tables before, or after
 */
record OwnCode(Set<QualifiedName> tables, Care care) {

  /** What it takes for an order to matter. */
  enum Care {
    /** Java, which may do anything. */
    ANYTHING,
    /** SQL over named columns: other work on the rows. */
    ROWS,
    /** SQL over all columns, however many: work on the rows, and columns that come and go. */
    ROWS_AND_SHAPE,
    /** A view over all columns: columns that come and go. */
    SHAPE
  }

  OwnCode {
    tables = Set.copyOf(tables);
  }

  /** Java code. */
  static OwnCode java(Schema before) {
    return new OwnCode(before.tables().keySet(), Care.ANYTHING);
  }

  /** The query of a view; one that is not materialized has no rows of its own. */
  static OwnCode view(View view, Schema before) {
    OwnCode query = sql(view.query(), before);
    if (view.isMaterialized()) {
      return query;
    }
    return query.care == Care.ROWS_AND_SHAPE
        ? new OwnCode(query.tables, Care.SHAPE)
        : new OwnCode(Set.of(), Care.SHAPE);
  }

  /** SQL; one that calls what is not known may do anything too. */
  static OwnCode sql(String text, Schema before) {
    SqlWords words = withBodies(text, before);
    if (words.leavesRowsAlone()) {
      return new OwnCode(Set.of(), Care.ROWS);
    }
    Care care = words.asksForAllColumns() ? Care.ROWS_AND_SHAPE : Care.ROWS;
    Set<QualifiedName> tables = new HashSet<>();
    for (QualifiedName table : before.tables().keySet()) {
      if (words.has(table.name())) {
        tables.add(table);
      }
    }
    if (tables.isEmpty() && words.mayDelete()) {
      return new OwnCode(before.tables().keySet(), care);
    }
    return new OwnCode(words.mayDelete() ? withReferring(tables, before) : tables, care);
  }

  private static SqlWords withBodies(String text, Schema before) {
    SqlWords words = new SqlWords(text);
    List<DatabaseObject> left = new ArrayList<>(before.objects().values());
    boolean grew = true;
    while (grew) {
      grew = false;
      for (DatabaseObject object : List.copyOf(left)) {
        if (words.has(object.id().name().name())) {
          left.remove(object);
          words = new SqlWords(words.text() + "\n" + body(object));
          grew = true;
        }
      }
    }
    return words;
  }

  private static String body(DatabaseObject object) {
    if (object instanceof View view) {
      return view.query();
    }
    return object instanceof Routine routine ? routine.definition() : "";
  }

  /** A row that goes can take those along that refer to it. */
  private static Set<QualifiedName> withReferring(Set<QualifiedName> tables, Schema before) {
    Set<QualifiedName> all = new HashSet<>(tables);
    boolean grew = true;
    while (grew) {
      grew = false;
      for (Table table : before.tables().values()) {
        for (ForeignKey key : table.foreignKeys()) {
          grew |= all.contains(key.table()) && all.add(table.name());
        }
      }
    }
    return all;
  }

  /** Whether it may matter that this work is done before it, or after it. */
  boolean minds(RowWork work) {
    if (!tables.contains(work.table())) {
      return false;
    }
    if (work instanceof RowWork.Extended) {
      return care == Care.ROWS_AND_SHAPE || care == Care.SHAPE;
    }
    return work instanceof RowWork.Reshaped ? care != Care.ROWS : care != Care.SHAPE;
  }

  /** Whether it may matter which of the two runs first. */
  boolean minds(OwnCode other) {
    return care != Care.SHAPE
        && other.care != Care.SHAPE
        && tables.stream().anyMatch(other.tables::contains);
  }
}
