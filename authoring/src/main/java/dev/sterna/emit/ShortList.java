package dev.sterna.emit;

import java.util.Collection;
import java.util.stream.Collectors;

/** Names in a message that is to stay short. */
public final class ShortList {

  private static final int SHOWN = 3;

  private ShortList() {}

  /** {@code a, b, c and 4 more}. */
  public static String of(Collection<String> names) {
    String shown = names.stream().limit(SHOWN).collect(Collectors.joining(", "));
    return names.size() > SHOWN ? shown + " and " + (names.size() - SHOWN) + " more" : shown;
  }
}
