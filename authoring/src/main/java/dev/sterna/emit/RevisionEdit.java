package dev.sterna.emit;

import dev.sterna.emit.RefusalException.Reason;
import dev.sterna.operation.Operation;
import dev.sterna.revision.RevisionInfo;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Other members of the {@code @Revision} in a source, and of the table in the Javadoc above it. All
 * else stays as its author wrote it.
 *
 * @param file where the source is from
 * @param text the source
 */
public record RevisionEdit(Path file, String text) {

  private static final String ANNOTATION = "Revision";

  /** The same with other parents. */
  public RevisionEdit revising(List<String> parents) {
    String row = " \\* Revises +";
    String named = parents.isEmpty() ? "base" : String.join(", ", parents);
    Matcher table = Pattern.compile("(?m)^(" + row + ").*$").matcher(text);
    String documented =
        table.find()
            ? text.substring(0, table.end(1))
                + CommentText.html(named)
                + text.substring(table.end())
            : text;
    return new RevisionEdit(file, documented).with("revises", parents);
  }

  /** The same with another fingerprint of the schema that it leaves. */
  public RevisionEdit leaving(String fingerprint) {
    return with("schema", List.of(fingerprint));
  }

  /** The same with other checksums of what it was and is. */
  public RevisionEdit checksums(List<String> checksums) {
    return with("checksums", checksums);
  }

  /**
   * The same, which does more: at the end of the upgrade, and at the beginning of the downgrade.
   *
   * @throws RefusalException if the source has no such methods of its own, or is too large
   */
  public RevisionEdit doing(List<Operation> upgrade, List<Operation> downgrade) {
    return new RevisionEdit(file, AmendedSource.of(this, upgrade, downgrade));
  }

  private RevisionEdit with(String member, List<String> values) {
    AnnotationSource annotation =
        AnnotationSource.find(text, ANNOTATION)
            .orElseThrow(() -> refusal("has no @Revision on its class"));
    if (annotation.texts(member).isEmpty()) {
      throw refusal("does not set " + member + " in its @Revision to a string literal");
    }
    return new RevisionEdit(file, annotation.with(member, values));
  }

  private RefusalException refusal(String problem) {
    return new RefusalException(
        Reason.NOT_EDITABLE, file + " " + problem + ": write it out, compile, then try again");
  }

  /** The revision as this source has it. */
  public String checksum(RevisionInfo revision) {
    return SourceChecksum.of(revision.className(), text);
  }
}
