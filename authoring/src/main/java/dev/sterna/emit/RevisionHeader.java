package dev.sterna.emit;

import dev.sterna.revision.RevisionInfo;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What stands above the class: for the reader a Javadoc with a small table, for the processor the
 * annotation.
 *
 * @param paragraphs the text, as HTML
 * @param revision the metadata
 */
record RevisionHeader(List<String> paragraphs, RevisionInfo revision) {

  /** The first sentence of every draft, by which it is known. */
  static final String DRAFT =
      "The pending migration: what the entities have beyond {@code schema.jsonl}.";

  RevisionHeader {
    paragraphs = List.copyOf(paragraphs);
  }

  static RevisionHeader ofRevision(RevisionInfo revision) {
    return new RevisionHeader(List.of(sentence(revision.message())), revision);
  }

  static RevisionHeader ofDraft(RevisionInfo revision) {
    return new RevisionHeader(
        List.of(
            DRAFT,
            "Every compile writes it anew, so do not edit it. To keep it, run the command"
                + " {@code revision -m \"what it does\"}: it becomes a revision beside the others,"
                + " and the snapshot moves with it."),
        revision);
  }

  private static String sentence(String message) {
    String text = CommentText.html(message);
    if (text.isEmpty()) {
      return "A revision without a message.";
    }
    return Character.isLetterOrDigit(text.codePointBefore(text.length())) ? text + "." : text;
  }

  String javadoc() {
    StringBuilder text = new StringBuilder("/**\n");
    String paragraph = "";
    for (String each : paragraphs) {
      text.append(CommentText.javadoc(paragraph + each)).append(" *\n");
      paragraph = "<p>";
    }
    text.append(" * <pre>\n");
    table().forEach((key, value) -> text.append(row(key, value)));
    return text.append(" * </pre>\n */\n").toString();
  }

  private static String row(String key, String value) {
    return String.format(Locale.ROOT, " * %-9s%s\n", key, value);
  }

  private Map<String, String> table() {
    Map<String, String> rows = new LinkedHashMap<>();
    rows.put("Revision", CommentText.html(revision.id()));
    rows.put("Revises", revision.revises().isEmpty() ? "base" : joined(revision.revises()));
    put(rows, "Depends", revision.dependsOn());
    put(rows, "Labels", revision.labels());
    put(rows, "Replaces", revision.replaces());
    revision.created().ifPresent(created -> rows.put("Created", created.toString()));
    return rows;
  }

  private static void put(Map<String, String> rows, String key, List<String> values) {
    if (!values.isEmpty()) {
      rows.put(key, joined(values));
    }
  }

  private static String joined(List<String> ids) {
    return CommentText.html(String.join(", ", ids));
  }

  /** The annotation and its line's end. */
  static String annotation(String name, RevisionInfo revision) {
    Map<String, List<String>> members = new LinkedHashMap<>();
    members.put("id", List.of(revision.id()));
    members.put("revises", revision.revises());
    members.put("dependsOn", revision.dependsOn());
    members.put("labels", revision.labels());
    members.put("replaces", revision.replaces());
    members.put("message", unlessEmpty(revision.message()));
    members.put(
        "created", revision.created().map(Instant::toString).map(List::of).orElse(List.of()));
    members.put("schema", unlessEmpty(revision.schema()));
    members.values().removeIf(List::isEmpty);
    return Layout.lines(0, out -> layOut(out, name, members)) + "\n";
  }

  private static List<String> unlessEmpty(String text) {
    return Optional.of(text).filter(value -> !value.isEmpty()).map(List::of).orElse(List.of());
  }

  private static void layOut(Layout out, String name, Map<String, List<String>> members) {
    boolean hasArray = members.values().stream().anyMatch(values -> values.size() > 1);
    Layout.Fill fill = hasArray ? Layout.Fill.ALWAYS : Layout.Fill.TOGETHER;
    List<String> keys = new ArrayList<>(members.keySet());
    out.text("@" + name)
        .level(
            4,
            list -> {
              list.text("(").breakOr(Layout.Fill.TOGETHER, "");
              for (String key : keys) {
                if (!key.equals(keys.get(0))) {
                  list.text(",").breakOr(fill, hasArray ? "" : " ");
                }
                layOutMember(list, key, Expression.texts(members.get(key)));
              }
              list.text(")");
            });
  }

  private static void layOutMember(Layout out, String key, List<Expression> values) {
    if (values.size() > 1) {
      out.level(0, member -> layOutArray(member.text(key + " = "), values));
    } else {
      out.level(
          4,
          member ->
              values.get(0).layOut(member.text(key + " =").breakOr(Layout.Fill.TOGETHER, " ")));
    }
  }

  private static void layOutArray(Layout out, List<Expression> values) {
    out.level(
        2,
        array -> {
          array.text("{").breakOr(Layout.Fill.TOGETHER, "");
          if (Expression.areShort(values)) {
            array.level(0, filled -> layOutList(filled, values, Layout.Fill.EACH));
          } else {
            layOutList(array, values, Layout.Fill.TOGETHER);
          }
          array.breakOr(Layout.Fill.TOGETHER, "", -2);
        });
    out.text("}");
  }

  private static void layOutList(Layout out, List<Expression> values, Layout.Fill fill) {
    values.get(0).layOut(out);
    for (Expression value : values.subList(1, values.size())) {
      value.layOut(out.text(",").breakOr(fill, " "));
    }
  }
}
