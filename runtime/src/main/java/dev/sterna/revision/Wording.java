package dev.sterna.revision;

import java.util.List;
import java.util.function.Function;

/** How messages of this package name revisions. */
final class Wording {

  private Wording() {}

  static String revision(RevisionInfo revision) {
    return revision.className() + " (" + revision.id() + ")";
  }

  static String revisions(List<RevisionInfo> revisions) {
    return joined(revisions, Wording::revision);
  }

  static String classes(List<RevisionInfo> revisions) {
    return joined(revisions, RevisionInfo::className);
  }

  static String missing(RevisionInfo revision, String member, String id, List<String> similar) {
    return revision(revision)
        + " has "
        + member
        + " = \""
        + id
        + "\", but no revision has this id."
        + didYouMean(similar)
        + " Add the missing revision, or correct the id.";
  }

  static String didYouMean(List<String> similar) {
    return similar.isEmpty() ? "" : " Did you mean " + String.join(" or ", similar) + "?";
  }

  static String steps(int count) {
    return count == 1 ? "1 step" : count + " steps";
  }

  private static String joined(List<RevisionInfo> all, Function<RevisionInfo, String> name) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < all.size(); i++) {
      text.append(i == 0 ? "" : i == all.size() - 1 ? " and " : ", ")
          .append(name.apply(all.get(i)));
    }
    return text.toString();
  }
}
