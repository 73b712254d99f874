package dev.sterna.emit;

import dev.sterna.schema.QualifiedName;
import java.util.List;

/**
 * The variable of type {@code Operations} whose methods record.
 *
 * @param imports what the source imports
 * @param name the variable
 */
record Recorder(Imports imports, String name) {

  Expression call(String method, Expression... arguments) {
    return call(method, List.of(arguments));
  }

  Expression call(String method, List<Expression> arguments) {
    return Expression.call(name + "." + method, arguments);
  }

  /** The names of a renaming: plain texts if both are in the default schema. */
  List<Expression> renaming(QualifiedName from, QualifiedName to) {
    SchemaCode schema = new SchemaCode(imports);
    return from.schema().isEmpty() && to.schema().isEmpty()
        ? List.of(schema.name(from), schema.name(to))
        : List.of(schema.qualifiedName(from), schema.qualifiedName(to));
  }
}
