package dev.sterna.emit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes the method of {@code Revisions} that names the entity class of each new table. Each is a
 * statement: javac would take minutes to infer the types of 1,000 entries in one call.
 */
final class EntitiesCode {

  /** The name of the method, and of the variable in it. */
  static final String METHOD = "entities";

  private EntitiesCode() {}

  static String method(Imports imports, Map<String, String> entities) {
    String type = imports.type(Map.class) + "<String, String>";
    MethodParts parts = MethodParts.of(METHOD, type, METHOD, statements(entities));
    return MethodParts.method(
            "/** {@return the entity class of each new table} */\n  private static %s %s()"
                .formatted(type, METHOD),
            "    %s %s = new %s<>();\n".formatted(type, METHOD, imports.type(HashMap.class))
                + parts.body()
                + "    return "
                + METHOD
                + ";\n")
        + parts.methods();
  }

  private static List<String> statements(Map<String, String> entities) {
    List<String> statements = new ArrayList<>();
    new TreeMap<>(entities)
        .forEach((table, entity) -> statements.add(MethodBody.statement("", put(table, entity))));
    return statements;
  }

  private static Expression put(String table, String entity) {
    return Expression.call(METHOD + ".put", Expression.text(table), Expression.text(entity));
  }
}
