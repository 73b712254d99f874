package dev.sterna.emit;

import dev.sterna.emit.RefusalException.Reason;
import dev.sterna.operation.Operation;
import dev.sterna.operation.StepBreak;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The source of a revision to which more is added: at the end of its upgrade, and at the beginning
 * of its downgrade. What its author wrote stays as it is.
 */
final class AmendedSource {

  /** More would not go into a method beside what is there; a class file takes 64 KB of code. */
  private static final int MOST_CHARACTERS = 20_000;

  private static final Pattern IMPORT = Pattern.compile("(?m)^[ \\t]*import [^;]+;[ \\t]*\\R?");

  private final RevisionEdit source;
  private final Imports imports = new Imports();
  private String text;

  private AmendedSource(RevisionEdit source) {
    this.source = source;
    this.text = source.text();
  }

  /**
   * The text of the source with more to do.
   *
   * @throws RefusalException if it has no such methods of its own, or is too large for more
   */
  static String of(RevisionEdit source, List<Operation> upgrade, List<Operation> downgrade) {
    AmendedSource amended = new AmendedSource(source);
    List<Operation> up = new ArrayList<>(List.of(new StepBreak()));
    up.addAll(upgrade);
    List<Operation> down = new ArrayList<>(downgrade);
    down.add(new StepBreak());
    amended.append(up);
    amended.prepend(down);
    amended.addImports();
    return amended.text;
  }

  /** A method by the tokens of its name, of its parameter, and of its braces. */
  private record Method(SourceToken parameter, SourceToken open, SourceToken close) {}

  private void append(List<Operation> operations) {
    Method method = method("upgrade");
    int close = method.close().start();
    int line = text.lastIndexOf('\n', close) + 1;
    boolean isAlone = text.substring(line, close).isBlank();
    String statements = statements(operations, method);
    text =
        isAlone
            ? text.substring(0, line) + statements + text.substring(line)
            : text.substring(0, close) + "\n" + statements + "  " + text.substring(close);
  }

  private void prepend(List<Operation> operations) {
    Method method = method("downgrade");
    int open = method.open().end();
    int line = text.indexOf('\n', open) + 1;
    boolean isAlone = line > 0 && text.substring(open, line).isBlank();
    String statements = statements(operations, method);
    text =
        isAlone
            ? text.substring(0, line) + statements + text.substring(line)
            : text.substring(0, open) + "\n" + statements + "  " + text.substring(open);
  }

  private String statements(List<Operation> operations, Method method) {
    String statements =
        String.join("", MethodBody.of(imports, operations, method.parameter().text()));
    if (statements.length() > MOST_CHARACTERS) {
      throw refusal("cannot take more operations: keep the draft as a separate revision");
    }
    return statements;
  }

  /** The method of the class that takes the operations. */
  private Method method(String name) {
    List<SourceToken> tokens = JavaTokens.located(text);
    int depth = 0;
    for (int i = 0; i + 1 < tokens.size(); i++) {
      depth += nesting(tokens.get(i));
      boolean isNamed = depth == 1 && tokens.get(i).is(name) && tokens.get(i + 1).is("(");
      if (isNamed && i > 0 && tokens.get(i - 1).is("void")) {
        return method(tokens, i);
      }
    }
    throw refusal("has no method " + name + ": add it");
  }

  private static int nesting(SourceToken token) {
    return token.is("{") ? 1 : token.is("}") ? -1 : 0;
  }

  private Method method(List<SourceToken> tokens, int name) {
    int end = name;
    while (!tokens.get(end).is(")")) {
      end++;
    }
    int open = end;
    while (!tokens.get(open).is("{")) {
      open++;
    }
    int close = open;
    for (int depth = 1; depth > 0; ) {
      close++;
      depth += nesting(tokens.get(close));
    }
    return new Method(tokens.get(end - 1), tokens.get(open), tokens.get(close));
  }

  /** In their order, if nothing but imports stands among them. */
  private void addImports() {
    SourceImports known = SourceImports.of(JavaTokens.located(text));
    String more = imports.statements();
    try {
      imports.add(known);
    } catch (IllegalArgumentException e) {
      throw refusal("imports other classes than the draft needs: " + e.getMessage());
    }
    List<SourceToken> tokens = JavaTokens.located(text);
    int start = tokens.get(0).start();
    int end = start;
    boolean isFirst = true;
    for (int i = 0; i < tokens.size() && !tokens.get(i).is("{"); i++) {
      if (tokens.get(i).is("import")) {
        start = isFirst ? tokens.get(i).start() : start;
        isFirst = false;
        while (!tokens.get(i).is(";")) {
          i++;
        }
        end = tokens.get(i).end();
      } else if (tokens.get(i).is("package")) {
        while (!tokens.get(i).is(";")) {
          i++;
        }
        start = tokens.get(i).end();
        end = start;
      }
    }
    insert(start, end, more);
  }

  private void insert(int start, int end, String more) {
    String block = text.substring(start, end);
    Matcher statements = IMPORT.matcher(block);
    boolean isPlain = !block.isEmpty() && statements.replaceAll("").isBlank();
    String replacement = isPlain ? imports.statements().strip() : block + "\n\n" + more.strip();
    text = text.substring(0, start) + replacement + text.substring(end);
  }

  private RefusalException refusal(String problem) {
    return new RefusalException(Reason.NOT_EDITABLE, source.file() + " " + problem);
  }
}
