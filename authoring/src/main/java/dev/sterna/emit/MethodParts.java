package dev.sterna.emit;

import java.util.ArrayList;
import java.util.List;

/**
 * Statements, cut into methods if they are many: a method has room for 64 KB of code only.
 *
 * @param body the statements, or the calls of the methods that hold them
 * @param methods these methods
 */
record MethodParts(String body, String methods) {

  /** Code takes less than two bytes a character of its source. */
  private static final int MOST_CHARACTERS = 20_000;

  /**
   * Statements that use one variable.
   *
   * @param name what the names of the methods begin with
   * @param type the type of the variable
   * @param variable the variable, in the method around them and in those they are cut into
   * @param statements each on lines of its own
   */
  static MethodParts of(String name, String type, String variable, List<String> statements) {
    List<String> parts = parts(statements);
    if (parts.size() == 1) {
      return new MethodParts(parts.get(0), "");
    }
    StringBuilder calls = new StringBuilder();
    StringBuilder methods = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      String part = name + (i + 1);
      calls.append("    %s(%s);\n".formatted(part, variable));
      methods.append('\n').append(method(head(part, type, variable), parts.get(i)));
    }
    return new MethodParts(calls.toString(), methods.toString());
  }

  private static String head(String name, String type, String variable) {
    return """
        /**
           * A part of the whole.
           *
           * @param %3$s where it goes
           */
          private static void %1$s(%2$s %3$s)"""
        .formatted(name, type, variable);
  }

  private static List<String> parts(List<String> statements) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (String statement : statements) {
      if (part.length() > MOST_CHARACTERS) {
        parts.add(part.toString());
        part.setLength(0);
      }
      part.append(statement);
    }
    parts.add(part.toString());
    return parts;
  }

  /** A method of a class. */
  static String method(String head, String body) {
    return "  " + head + " {\n" + body + "  }\n";
  }
}
