package dev.sterna.emit;

import dev.sterna.emit.RefusalException.Reason;
import dev.sterna.revision.RevisionInfo;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a team wants the files of its revisions: a licence above them, other words in the Javadoc,
 * more annotations, another pattern of names. It lies beside the revisions, and may begin with a
 * line {@code class-name:} and a {@link RevisionName}'s pattern. In the rest each <code>${…}</code>
 * stands for a part of the file; the class itself cannot be changed, so that a draft and the
 * revision that it becomes stay one.
 *
 * @param name the pattern of the class's name
 * @param text the rest
 */
record RevisionTemplate(RevisionName name, String text) {

  /** The name of the file. */
  static final String FILE_NAME = "revision.template";

  private static final String NAME_LINE = "class-name:";

  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^}]*)}");

  /** What the file would not be a revision without. */
  private static final TreeSet<String> NEEDED =
      new TreeSet<>(List.of("package", "imports", "revision", "class"));

  /** Reads a template. */
  static RevisionTemplate of(String file) {
    String content = file.replace("\r\n", "\n");
    if (!content.startsWith(NAME_LINE)) {
      return new RevisionTemplate(RevisionName.STANDARD, content);
    }
    int end = content.indexOf('\n');
    String first = end < 0 ? content : content.substring(0, end);
    return new RevisionTemplate(
        RevisionName.of(first.substring(NAME_LINE.length()).strip()),
        end < 0 ? "" : content.substring(end + 1));
  }

  /**
   * The file of a revision.
   *
   * @throws RefusalException if this is no template of one
   */
  String file(ClassSource source) {
    Map<String, String> parts = new TreeMap<>(source.parts());
    RevisionInfo revision = source.revision();
    parts.put("id", revision.id());
    parts.put("revises", String.join(", ", revision.revises()));
    parts.put("message", CommentText.html(revision.message()));
    parts.put("created", revision.created().map(Object::toString).orElse(""));
    TreeSet<String> missing = new TreeSet<>(NEEDED);
    String file =
        PLACEHOLDER
            .matcher(text)
            .replaceAll(
                found -> {
                  missing.remove(found.group(1));
                  return Matcher.quoteReplacement(part(found, parts));
                });
    if (!missing.isEmpty()) {
      throw refusal("lacks ${" + String.join("}, ${", missing) + "}: add it");
    }
    requireSameClass(source, file);
    return file;
  }

  private static String part(MatchResult found, Map<String, String> parts) {
    String part = parts.get(found.group(1));
    if (part == null) {
      throw refusal(
          "has "
              + found.group()
              + ", which is unknown: use ${"
              + String.join("}, ${", parts.keySet())
              + "}");
    }
    return part;
  }

  private static void requireSameClass(ClassSource source, String file) {
    String name = source.revision().className();
    if (!SourceChecksum.of(name, file).equals(SourceChecksum.of(name, source.asRevision()))) {
      throw refusal(
          "adds code beside the class: keep only comments, imports and annotations of the class");
    }
  }

  private static RefusalException refusal(String problem) {
    return new RefusalException(Reason.FOLDER, FILE_NAME + " " + problem);
  }
}
