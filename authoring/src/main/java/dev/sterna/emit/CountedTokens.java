package dev.sterna.emit;

/**
 * The tokens of a source that its checksum counts: without package and imports, and without what is
 * annotated on top-level classes, whose members keep their annotations. A compile reads all
 * revisions so, in a virtual machine that lives for seconds, and what it does often is translated
 * meanwhile, which costs more than doing it: so nothing is made of a word on the way.
 */
final class CountedTokens extends JavaTokens {

  /** Where the next token stands. */
  private enum Place {
    /** Where a package is declared or a class imported. */
    START,
    /** In such a declaration. */
    IMPORT,
    CODE,
    /** Behind an at sign. */
    AT,
    /** Behind the name of an annotation, or a part of it. */
    ANNOTATION,
    /** Behind the dot in such a name. */
    DOT,
    /** In the parentheses of an annotation. */
    ARGUMENTS
  }

  /** What is no word of one character. */
  private static final char LONGER = 0;

  private static final char[] NO_WORD = {};
  private static final char[] AT_SIGN = {'@'};

  private final JoinedTokens counted;
  private Place place = Place.START;

  /** The braces that are open. */
  private int depth;

  /** The parentheses that are open in an annotation. */
  private int open;

  private CountedTokens(String className, String source) {
    super(source);
    counted = new JoinedTokens(className, source.length());
  }

  /**
   * What the checksum is taken of.
   *
   * @param className the simple name of the revision's class
   * @param source the source, whose Unicode escapes are translated
   */
  static String text(String className, String source) {
    CountedTokens tokens = new CountedTokens(className, source);
    tokens.readAll();
    return tokens.counted.text();
  }

  @Override
  void word(char[] source, int start, int end) {
    char symbol = end - start == 1 ? source[start] : LONGER;
    if (place == Place.CODE ? countsInCode(symbol) : counts(symbol, source, start, end)) {
      counted.word(symbol, source, start, end);
    }
  }

  @Override
  void text(String text, int start, int end) {
    if (counts(LONGER, NO_WORD, 0, 0)) {
      counted.text(text);
    }
  }

  private boolean countsInCode(char symbol) {
    if (symbol == '@' && depth == 0) {
      return isLeftOut(Place.AT);
    }
    if (symbol == '{') {
      depth++;
    } else if (symbol == '}') {
      depth--;
    }
    return true;
  }

  private boolean counts(char symbol, char[] source, int start, int end) {
    return switch (place) {
      case START ->
          is("package", source, start, end) || is("import", source, start, end)
              ? isLeftOut(Place.IMPORT)
              : isCode(symbol);
      case IMPORT -> isLeftOut(symbol == ';' ? Place.START : Place.IMPORT);
      case CODE -> countsInCode(symbol);
      case AT -> {
        if (!is("interface", source, start, end)) {
          yield isLeftOut(Place.ANNOTATION);
        }
        counted.word(AT_SIGN[0], AT_SIGN, 0, 1);
        yield isCode(symbol);
      }
      case ANNOTATION ->
          switch (symbol) {
            case '.' -> isLeftOut(Place.DOT);
            case '(' -> isArgument(symbol);
            default -> isCode(symbol);
          };
      case DOT -> isLeftOut(Place.ANNOTATION);
      case ARGUMENTS -> isArgument(symbol);
    };
  }

  private boolean isLeftOut(Place next) {
    place = next;
    return false;
  }

  private boolean isCode(char symbol) {
    place = Place.CODE;
    return countsInCode(symbol);
  }

  private boolean isArgument(char symbol) {
    open += symbol == '(' ? 1 : symbol == ')' ? -1 : 0;
    return isLeftOut(open == 0 ? Place.CODE : Place.ARGUMENTS);
  }

  private static boolean is(String word, char[] source, int start, int end) {
    return word.equals(new String(source, start, end - start));
  }
}
