package dev.sterna.emit;

import dev.sterna.migration.Migration;
import dev.sterna.revision.RevisionInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Writes the class within {@code Revisions} that has the list of revisions and the switch over
 * them. The virtual machine loads it when one of the two is asked for (Java Language Specification,
 * 12.4.1), which is not so on a database at head. Both are cut into methods of some hundred
 * revisions, because a method has room for 64 KB only.
 */
final class OnDemandCode {

  /** The name of the class. */
  static final String CLASS = "OnDemand";

  /** The field with the list. */
  static final String LIST = CLASS + ".REVISIONS";

  private static final int REVISIONS_A_METHOD = 200;
  private static final int INDENT = 6;

  private final Imports imports;
  private final RevisionEntryCode entries;
  private final List<List<RevisionInfo>> parts = new ArrayList<>();

  OnDemandCode(Imports imports, List<RevisionInfo> revisions) {
    this.imports = imports;
    this.entries = new RevisionEntryCode(imports);
    for (int start = 0; start < revisions.size(); start += REVISIONS_A_METHOD) {
      parts.add(revisions.subList(start, Math.min(start + REVISIONS_A_METHOD, revisions.size())));
    }
    if (parts.isEmpty()) {
      parts.add(List.of());
    }
  }

  /** The class. */
  String declaration() {
    return """
          /** What is loaded only if it is asked for, which it is not on a database at head. */
          private static final class %s {
            /** Every revision. */
            static final %s REVISIONS = list();

            /** Never made. */
            private %s() {}

        %s
        %s  }
        """
        .formatted(CLASS, listType(), CLASS, switches(), lists());
  }

  private String switches() {
    String migration = imports.type(Migration.class);
    return numbered(
        i ->
            method(
                """
                /**
                     * %s
                     *
                     * @param id the id
                     * @return the migration
                     */
                    static %s migration%s(String id)"""
                    .formatted(
                        i == 0 ? "Makes a migration." : "Goes on where the last method ended.",
                        migration,
                        i == 0 ? "" : i),
                choice(parts.get(i), otherwise(i + 1))));
  }

  private String otherwise(int next) {
    return next < parts.size()
        ? "migration" + next + "(id);"
        : "throw new IllegalArgumentException(\"there is no revision \".concat(id));";
  }

  private static String choice(List<RevisionInfo> revisions, String otherwise) {
    if (revisions.isEmpty()) {
      return "      " + otherwise + "\n";
    }
    StringBuilder cases = new StringBuilder();
    for (RevisionInfo revision : revisions) {
      cases
          .append("        ")
          .append(Layout.lines(INDENT + 2, out -> layOutCase(out, revision)))
          .append('\n');
    }
    return "      return switch (id) {\n%s        default -> %s\n      };\n"
        .formatted(cases, otherwise);
  }

  private static void layOutCase(Layout out, RevisionInfo revision) {
    out.level(
        4,
        rule -> {
          Expression.text(revision.id()).layOut(rule.text("case "));
          new Expression.New(revision.className(), List.of())
              .layOut(rule.text(" ->").breakOr(Layout.Fill.TOGETHER, " "));
        });
    out.text(";");
  }

  private String lists() {
    if (parts.size() == 1) {
      return list("every revision", "list", returning(parts.get(0)));
    }
    return list("every revision", "list", joined())
        + "\n"
        + numbered(i -> list("some of them", "list" + i, returning(parts.get(i))));
  }

  private String joined() {
    StringBuilder joined = new StringBuilder();
    joined.append(
        "      %s all = new %s<>();\n".formatted(listType(), imports.type(ArrayList.class)));
    for (int i = 0; i < parts.size(); i++) {
      joined.append("      all.addAll(list%s());\n".formatted(i));
    }
    return joined
        .append("      return %s.copyOf(all);\n".formatted(imports.type(List.class)))
        .toString();
  }

  private String list(String what, String name, String body) {
    return method(
        "/** {@return %s} */\n    private static %s %s()".formatted(what, listType(), name), body);
  }

  private String returning(List<RevisionInfo> revisions) {
    return MethodBody.statement(INDENT, "return ", entries.list(revisions));
  }

  private String listType() {
    return imports.type(List.class) + "<" + imports.type(RevisionInfo.class) + ">";
  }

  private static String method(String head, String body) {
    return "    " + head + " {\n" + body + "    }\n";
  }

  private String numbered(IntFunction<String> method) {
    List<String> methods = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      methods.add(method.apply(i));
    }
    return String.join("\n", methods);
  }
}
