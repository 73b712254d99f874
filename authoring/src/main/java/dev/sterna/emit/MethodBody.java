package dev.sterna.emit;

import dev.sterna.operation.Operation;
import java.util.List;

/** The statements of {@code upgrade} and {@code downgrade}. */
final class MethodBody {

  private static final int INDENT = 4;

  private MethodBody() {}

  static String of(Imports imports, List<Operation> operations) {
    if (operations.isEmpty()) {
      return CommentText.line(INDENT, "Nothing to do.");
    }
    OperationCode code = new OperationCode(imports, "op");
    StringBuilder body = new StringBuilder();
    for (Operation operation : operations) {
      for (String loss : DataLoss.of(operation)) {
        body.append(CommentText.line(INDENT, "Loses data: " + loss + "."));
      }
      body.append(statement("", operation.accept(code)));
    }
    return body.toString();
  }

  /** The keyword, if any, and the expression as a statement on lines of its own. */
  static String statement(String keyword, Expression expression) {
    String lines =
        Layout.lines(
            INDENT,
            out -> {
              expression.layOut(out.text(keyword));
              out.text(";");
            });
    return " ".repeat(INDENT) + lines + "\n";
  }
}
