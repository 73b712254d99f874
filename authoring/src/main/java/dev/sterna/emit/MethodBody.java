package dev.sterna.emit;

import dev.sterna.operation.Operation;
import java.util.ArrayList;
import java.util.List;

/** The statements of {@code upgrade} and {@code downgrade}. */
final class MethodBody {

  private static final int INDENT = 4;

  private MethodBody() {}

  static List<String> of(Imports imports, List<Operation> operations) {
    return of(imports, operations, "op");
  }

  /** The same with another name of the parameter. */
  static List<String> of(Imports imports, List<Operation> operations, String receiver) {
    if (operations.isEmpty()) {
      return List.of(CommentText.line(INDENT, "Nothing to do."));
    }
    OperationCode code = new OperationCode(imports, receiver);
    List<String> statements = new ArrayList<>();
    for (Operation operation : operations) {
      StringBuilder losses = new StringBuilder();
      for (String loss : DataLoss.of(operation)) {
        losses.append(CommentText.line(INDENT, "Loses data: " + loss + "."));
      }
      statements.add(losses + statement("", operation.accept(code)));
    }
    return statements;
  }

  /** The keyword, if any, and the expression as a statement on lines of its own. */
  static String statement(String keyword, Expression expression) {
    return statement(INDENT, keyword, expression);
  }

  /** The same, indented by so many columns. */
  static String statement(int indent, String keyword, Expression expression) {
    String lines =
        Layout.lines(
            indent,
            out -> {
              expression.layOut(out.text(keyword));
              out.text(";");
            });
    return " ".repeat(indent) + lines + "\n";
  }
}
