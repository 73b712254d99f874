package dev.sterna.emit;

import dev.sterna.migration.EnumColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes the method of {@code Revisions} that names the constants of each column of an enum. */
final class EnumColumnsCode {

  /** The name of the method, and of the variable in it. */
  static final String METHOD = "enums";

  private EnumColumnsCode() {}

  static String method(Imports imports, List<EnumColumn> columns) {
    String type = imports.type(List.class) + "<" + imports.type(EnumColumn.class) + ">";
    MethodParts parts = MethodParts.of(METHOD, type, METHOD, statements(imports, columns));
    return MethodParts.method(
            "/** {@return the constants that values of columns stand for} */\n  private static %s %s()"
                .formatted(type, METHOD),
            "    %s %s = new %s<>();\n".formatted(type, METHOD, imports.type(ArrayList.class))
                + parts.body()
                + "    return "
                + METHOD
                + ";\n")
        + parts.methods();
  }

  private static List<String> statements(Imports imports, List<EnumColumn> columns) {
    SchemaCode schema = new SchemaCode(imports);
    String factory = imports.method(EnumColumn.class, "enumColumn");
    List<String> statements = new ArrayList<>();
    for (EnumColumn column : columns) {
      List<Expression> arguments = new ArrayList<>();
      arguments.add(schema.name(column.table()));
      arguments.add(Expression.text(column.column()));
      arguments.addAll(Expression.texts(column.constants()));
      Expression.Calls code = Expression.call(factory, arguments);
      for (Map.Entry<String, String> past : column.past().entrySet()) {
        code =
            code.then("renamed", Expression.text(past.getKey()), Expression.text(past.getValue()));
      }
      statements.add(MethodBody.statement("", Expression.call(METHOD + ".add", code)));
    }
    return statements;
  }
}
