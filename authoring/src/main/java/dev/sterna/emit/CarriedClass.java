package dev.sterna.emit;

import dev.sterna.emit.RefusalException.Reason;
import dev.sterna.revision.RevisionInfo;
import java.util.ArrayList;
import java.util.List;

/**
 * The class of a revision, carried within another one as it was, for it has code that no operation
 * tells.
 *
 * @param revision whose class it is
 * @param imports what its file imports
 * @param annotations those of the class, without {@code @Revision}
 * @param heading what stands between the name of the class and its body
 * @param body what stands between its braces
 */
record CarriedClass(
    RevisionInfo revision,
    SourceImports imports,
    List<String> annotations,
    String heading,
    String body) {

  CarriedClass {
    annotations = List.copyOf(annotations);
  }

  /**
   * The class of this source.
   *
   * @throws RefusalException if the file has more than the class, or another kind of class
   */
  static CarriedClass of(RevisionInfo revision, RevisionEdit source) {
    List<SourceToken> tokens = JavaTokens.located(source.text());
    int open = indexOf(tokens, 0, "{");
    int keyword = indexOf(tokens.subList(0, open), 0, "class");
    int close = closing(tokens, open);
    boolean isPlain =
        keyword + 1 < open
            && tokens.get(keyword + 1).is(revision.className())
            && close == tokens.size() - 1;
    if (!isPlain) {
      throw new RefusalException(
          Reason.NOT_EDITABLE,
          source.file()
              + " has Java code and contains more than one plain class: move the rest to"
              + " another file, compile, then try again");
    }
    return new CarriedClass(
        revision,
        SourceImports.of(tokens),
        annotations(source.text(), tokens.subList(0, keyword)),
        between(source.text(), tokens.get(keyword + 1), tokens.get(open)).strip(),
        between(source.text(), tokens.get(open), tokens.get(close)));
  }

  private static int indexOf(List<SourceToken> tokens, int from, String text) {
    int index = from;
    while (index < tokens.size() && !tokens.get(index).is(text)) {
      index++;
    }
    return index;
  }

  private static int closing(List<SourceToken> tokens, int open) {
    int depth = 0;
    for (int i = open; i < tokens.size(); i++) {
      if (tokens.get(i).is("{")) {
        depth++;
      } else if (tokens.get(i).is("}")) {
        depth--;
        if (depth == 0) {
          return i;
        }
      }
    }
    return tokens.size();
  }

  private static String between(String text, SourceToken left, SourceToken right) {
    return text.substring(left.end(), right.start());
  }

  /** Those of the class: an annotation of the class suppresses warnings of its code. */
  private static List<String> annotations(String text, List<SourceToken> before) {
    List<String> annotations = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      if (before.get(i).is("@")) {
        int last = lastOfAnnotation(before, i);
        String annotation = text.substring(before.get(i).start(), before.get(last).end());
        if (!annotation.matches("(?s)@([\\w.]*\\.)?Revision\\b.*")) {
          annotations.add(annotation);
        }
        i = last;
      }
    }
    return annotations;
  }

  private static int lastOfAnnotation(List<SourceToken> tokens, int start) {
    int last = start + 1;
    while (last + 2 < tokens.size() && tokens.get(last + 1).is(".")) {
      last += 2;
    }
    if (last + 1 >= tokens.size() || !tokens.get(last + 1).is("(")) {
      return last;
    }
    int depth = 0;
    do {
      last++;
      depth += tokens.get(last).is("(") ? 1 : tokens.get(last).is(")") ? -1 : 0;
    } while (depth > 0 && last + 1 < tokens.size());
    return last;
  }

  /** The source as a class within another one, on lines of its own. */
  String source() {
    StringBuilder source = new StringBuilder("\n");
    source.append(
        CommentText.line(
            2,
            "Revision %s as it was, for it runs Java code: %s"
                .formatted(revision.id(), revision.title())));
    annotations.forEach(annotation -> source.append("  ").append(annotation).append('\n'));
    return source
        .append("  private static final class ")
        .append(revision.className())
        .append(' ')
        .append(heading)
        .append(" {")
        .append(body)
        .append("}\n")
        .toString();
  }
}
