package dev.sterna.processor.code;

/**
 * Code that cannot be followed with certainty. It ends the following of all that the code takes
 * part in: what is known of a part says nothing of the whole.
 */
final class Unclear extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Unclear() {
    super("", null, false, false);
  }
}
