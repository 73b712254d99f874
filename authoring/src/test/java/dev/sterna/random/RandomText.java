package dev.sterna.random;

import dev.sterna.schema.DefaultName;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;

/** Names and texts as people write them, and as nobody should. */
final class RandomText {

  private static final List<String> PLAIN =
      List.of(
          "organization", "_id", "title", "org_type", "created_at", "post", "is_active", "a", "x1");

  private static final List<String> HOSTILE =
      List.of(
          "user",
          "class",
          "Großschreibung",
          "संगठन",
          "組織",
          "\uD83D\uDC69\u200D\uD83D\uDCBB",
          "it's",
          "say \"hi\"",
          "back\\slash",
          "\\u0041",
          "\\",
          "*/",
          "/* not */ a comment",
          "// nor this",
          "line\nbreak",
          "tab\tand\rreturn",
          "100%",
          "{0}",
          "<b>&amp;</b>",
          "{@link Object}",
          "@param x",
          "$L$T$S",
          "\u202Eright to left",
          "\u2028separator",
          "\u0007bell",
          "\uFEFFmark",
          "wide　space",
          " spaces ",
          "a_name_of_sixty_characters_as_long_as_names_in_a_catalog_go__",
          "the rest of the words of a very long text that goes on and on, past the end of the line,"
              + " with punctuation; (parentheses) and no sense at all",
          "anendlesswordwithoutaplacetobreakitanendlesswordwithoutaplacetobreakitanendlesswordwithout"
              + "aplacetobreakitanendlesswordwithoutaplacetobreakit");

  private final Random random;
  private final OptionalInt length;

  RandomText(Random random) {
    this(random, OptionalInt.empty());
  }

  /** With names of this length, which PostgreSQL takes up to 63. */
  RandomText(Random random, OptionalInt length) {
    this.random = random;
    this.length = length;
  }

  /** A text, never blank. */
  String text() {
    return switch (random.nextInt(4)) {
      case 0 -> pick(HOSTILE) + random.nextInt(10);
      case 1 -> pick(HOSTILE) + pick(List.of(" ", "", "\n", "'")) + pick(HOSTILE) + text();
      default -> pick(PLAIN);
    };
  }

  /** A name that PostgreSQL can keep. */
  String name() {
    if (length.isPresent()) {
      String number = "_" + random.nextInt(1_000_000);
      return "n".repeat(length.getAsInt() - number.length()) + number;
    }
    String text = random.nextInt(3) == 0 ? text() : pick(PLAIN) + random.nextInt(100);
    return DefaultName.cut(text);
  }

  <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
