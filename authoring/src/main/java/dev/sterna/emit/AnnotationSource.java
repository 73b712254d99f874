package dev.sterna.emit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An annotation of a top-level class, or of a package, in a source: its members of type {@code
 * String} are read and changed, and every other byte stays, comments too.
 */
final class AnnotationSource {

  private final String source;
  private final List<SourceToken> tokens;

  /** The last token of the name. */
  private final int name;

  private final Map<String, Member> members = new LinkedHashMap<>();

  /**
   * A member by the numbers of its tokens.
   *
   * @param name its name
   * @param start the first of its value
   * @param end the one behind its value: a comma, or the parenthesis
   */
  private record Member(int name, int start, int end) {}

  private AnnotationSource(String source, List<SourceToken> tokens, int name) {
    this.source = source;
    this.tokens = tokens;
    this.name = name;
    readMembers();
  }

  /** The annotation of this simple name, if the source has it. */
  static Optional<AnnotationSource> find(String source, String annotation) {
    List<SourceToken> tokens = JavaTokens.located(source);
    int depth = 0;
    for (int i = 0; i < tokens.size(); i++) {
      depth += nesting(tokens.get(i));
      if (depth == 0 && tokens.get(i).is("@")) {
        int last = lastOfName(tokens, i + 1);
        if (last < tokens.size() && tokens.get(last).is(annotation)) {
          return Optional.of(new AnnotationSource(source, tokens, last));
        }
      }
    }
    return Optional.empty();
  }

  private static int lastOfName(List<SourceToken> tokens, int first) {
    int last = first;
    while (last + 2 < tokens.size() && tokens.get(last + 1).is(".")) {
      last += 2;
    }
    return last;
  }

  private static int nesting(SourceToken token) {
    return switch (token.text()) {
      case "(", "{" -> 1;
      case ")", "}" -> -1;
      default -> 0;
    };
  }

  private boolean hasList() {
    return name + 1 < tokens.size() && tokens.get(name + 1).is("(");
  }

  private void readMembers() {
    if (!hasList()) {
      return;
    }
    int start = name + 2;
    int depth = 1;
    for (int i = start; i < tokens.size() && depth > 0; i++) {
      depth += nesting(tokens.get(i));
      if (depth == 0 || depth == 1 && tokens.get(i).is(",")) {
        readMember(start, i);
        start = i + 1;
      }
    }
  }

  private void readMember(int start, int end) {
    if (end > start + 2 && tokens.get(start + 1).is("=")) {
      members.put(tokens.get(start).text(), new Member(start, start + 2, end));
    }
  }

  /** The values of a member, none if it is not there; empty if they are not written as texts. */
  Optional<List<String>> texts(String member) {
    Member found = members.get(member);
    if (found == null) {
      return Optional.of(List.of());
    }
    List<String> texts = new ArrayList<>();
    boolean isSum = false;
    for (SourceToken token : tokens.subList(found.start(), found.end())) {
      if (token.isText()) {
        String before = isSum ? texts.remove(texts.size() - 1) : "";
        texts.add(before + token.text().substring(1));
      } else if (!List.of("{", "}", ",", "+").contains(token.text())) {
        return Optional.empty();
      }
      isSum = token.is("+");
    }
    return Optional.of(texts);
  }

  /** The source with these values of a member; without it, if there are none. */
  String with(String member, List<String> values) {
    Member found = members.get(member);
    if (values.isEmpty()) {
      return found == null ? source : without(found);
    }
    if (found == null) {
      return added(member + " = " + value(values));
    }
    return replaced(
        tokens.get(found.start()).start(), tokens.get(found.end() - 1).end(), value(values));
  }

  private static String value(List<String> values) {
    String texts = values.stream().map(AnnotationSource::literal).collect(Collectors.joining(", "));
    return values.size() == 1 ? texts : "{" + texts + "}";
  }

  private static String literal(String text) {
    return Layout.flat(StringLiteral.of(text)::layOut);
  }

  /** Behind the last member, on a line of its own if that one has such. */
  private String added(String text) {
    if (!hasList()) {
      int end = tokens.get(name).end();
      return replaced(end, end, "(" + text + ")");
    }
    if (members.isEmpty()) {
      int open = tokens.get(name + 1).end();
      return replaced(open, open, text);
    }
    Member last = List.copyOf(members.values()).get(members.size() - 1);
    int end = tokens.get(last.end() - 1).end();
    String gap =
        source.substring(tokens.get(last.name() - 1).end(), tokens.get(last.name()).start());
    int line = gap.lastIndexOf('\n');
    return replaced(end, end, "," + (line < 0 ? " " : gap.substring(line)) + text);
  }

  private String without(Member member) {
    boolean isFirst = member.name() == name + 2;
    boolean isOnly = members.size() == 1;
    if (isOnly) {
      return replaced(tokens.get(name + 1).start(), tokens.get(member.end()).end(), "");
    }
    return isFirst
        ? replaced(tokens.get(member.name()).start(), tokens.get(member.end() + 1).start(), "")
        : replaced(tokens.get(member.name() - 1).start(), tokens.get(member.end() - 1).end(), "");
  }

  private String replaced(int start, int end, String text) {
    return source.substring(0, start) + text + source.substring(end);
  }
}
