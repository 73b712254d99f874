package dev.sterna.emit;

/**
 * The characters that a reader of source would not see, or that would show him another order of the
 * text than the compiler reads. The ranges are written out, because {@link Character#getType(int)}
 * changes from one Java to the next.
 */
final class Unprintable {

  private static final int[][] RANGES = {
    {0x0000, 0x001F}, // controls
    {0x007F, 0x00A0}, // delete, controls, no-break space
    {0x00AD, 0x00AD}, // soft hyphen
    {0x0600, 0x0605}, // Arabic number signs
    {0x061C, 0x061C}, // Arabic letter mark
    {0x1680, 0x1680}, // Ogham space
    {0x180E, 0x180E}, // Mongolian vowel separator
    {0x2000, 0x200F}, // spaces, joiners, marks of direction
    {0x2028, 0x202F}, // separators, overrides of direction
    {0x205F, 0x206F}, // mathematical space, isolates of direction
    {0x3000, 0x3000}, // ideographic space
    {0xD800, 0xF8FF}, // surrogates without their other half, private use
    {0xFEFF, 0xFEFF}, // byte order mark
    {0xFFF0, 0xFFFF}, // specials
    {0xE0000, 0x10FFFF}, // tags, variation selectors, private use
  };

  private Unprintable() {}

  static boolean contains(int character) {
    for (int[] range : RANGES) {
      if (range[0] <= character && character <= range[1]) {
        return true;
      }
    }
    return false;
  }
}
