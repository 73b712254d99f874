package dev.sterna.emit;

import dev.sterna.operation.Operation;
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

  /**
   * A lambda that records these operations.
   *
   * @param parameter the name of its parameter, which must not hide that of a lambda around it
   */
  Expression recording(String parameter, List<Operation> operations) {
    String inner = name.equals("op") ? parameter : name + "s";
    OperationCode code = new OperationCode(imports, inner);
    return new Expression.Lambda(inner, operations.stream().map(o -> o.accept(code)).toList());
  }

  /** The names of a renaming: plain texts if both are in the default schema. */
  List<Expression> renaming(QualifiedName from, QualifiedName to) {
    SchemaCode schema = new SchemaCode(imports);
    return from.schema().isEmpty() && to.schema().isEmpty()
        ? List.of(schema.name(from), schema.name(to))
        : List.of(schema.qualifiedName(from), schema.qualifiedName(to));
  }
}
