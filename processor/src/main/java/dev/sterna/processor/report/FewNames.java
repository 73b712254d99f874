package dev.sterna.processor.report;

import java.util.Collection;

/** Names in a message: a compile can have hundreds to tell of, and a line takes a few. */
public final class FewNames {

  private static final int MOST = 3;

  private FewNames() {}

  /** The first of these, and how many others there are. */
  public static String of(Collection<String> names) {
    StringBuilder text = new StringBuilder();
    int count = 0;
    for (String name : names) {
      if (count == MOST) {
        return text + " and " + (names.size() - MOST) + " more";
      }
      text.append(count == 0 ? "" : ", ").append(name);
      count++;
    }
    return text.toString();
  }
}
