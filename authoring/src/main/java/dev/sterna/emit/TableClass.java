package dev.sterna.emit;

import dev.sterna.data.ColumnHandle;
import dev.sterna.data.JavaType;
import dev.sterna.migration.Operations;
import dev.sterna.migration.TableHandle;
import dev.sterna.schema.Column;
import dev.sterna.schema.PrimaryKey;
import dev.sterna.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A class within a revision that has a table's columns as fields, for the compiler to check what
 * the revision does to its rows.
 *
 * @param name the simple name of the class
 * @param moment when the table is so, in words after "this revision"
 * @param table the table
 */
public record TableClass(String name, String moment, Table table) {

  /** The field with the handle of the table. */
  private static final String ROWS = "rows";

  /** The source, on lines of its own. */
  String source(Imports imports) {
    Map<String, Column> fields = fields();
    StringBuilder declarations = new StringBuilder();
    StringBuilder assignments = new StringBuilder(assigned(ROWS, handle(imports)));
    fields.forEach(
        (field, column) -> {
          Class<?> type = JavaType.of(column.type());
          String handle = "ColumnHandle<" + imports.type(type) + ">";
          declarations.append(declared(handle, field));
          assignments.append(assigned(field, handleOf(imports, column, type)));
        });
    return """

          /** The table as this revision %1$s it. */
          private static final class %2$s {

            private final %3$s %4$s;
        %5$s
            private %2$s(%6$s op) {
        %7$s    }
          }
        """
        .formatted(
            moment,
            name,
            imports.type(TableHandle.class),
            ROWS,
            declarations,
            imports.type(Operations.class),
            assignments);
  }

  private Map<String, Column> fields() {
    Map<String, Column> fields = new LinkedHashMap<>();
    for (Column column : table.columns()) {
      List<String> taken = new ArrayList<>(fields.keySet());
      taken.add(ROWS);
      taken.add("op");
      fields.put(JavaName.lower(column.name(), Set.copyOf(taken)), column);
    }
    return fields;
  }

  private Expression handle(Imports imports) {
    SchemaCode schema = new SchemaCode(imports);
    List<Expression> elements = new ArrayList<>();
    elements.add(schema.name(table.name()));
    for (Column column : table.columns()) {
      elements.add(schema.column(Column.column(column.name(), column.type())));
    }
    table
        .primaryKey()
        .map(PrimaryKey::columns)
        .ifPresent(
            key ->
                elements.add(
                    Expression.call(
                        imports.method(PrimaryKey.class, "primaryKey"), Expression.texts(key))));
    return Expression.call("op.table", elements);
  }

  private static Expression handleOf(Imports imports, Column column, Class<?> type) {
    imports.type(ColumnHandle.class);
    List<Expression> arguments = new ArrayList<>(List.of(Expression.text(column.name())));
    if (type != Object.class) {
      arguments.add(Expression.word(imports.type(type) + ".class"));
    }
    return Expression.call(ROWS + ".column", arguments);
  }

  private static String declared(String type, String field) {
    return line(
        4,
        out ->
            out.level(
                4,
                declaration ->
                    declaration
                        .text("private final " + type)
                        .breakOr(Layout.Fill.TOGETHER, " ")
                        .text(field + ";")));
  }

  private static String assigned(String field, Expression value) {
    return line(
        6,
        out -> {
          out.text(field + " =");
          out.level(4, right -> value.layOut(right.breakOr(Layout.Fill.TOGETHER, " ")));
          out.text(";");
        });
  }

  private static String line(int indent, Consumer<Layout> content) {
    return " ".repeat(indent) + Layout.lines(indent, content) + "\n";
  }
}
