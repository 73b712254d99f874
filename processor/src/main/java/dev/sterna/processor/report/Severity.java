package dev.sterna.processor.report;

/** How much a message stands in the way of the build. */
public enum Severity {
  /** For information; never a warning unless asked for, because {@code -Werror} is common. */
  NOTE,
  /** A note on a working copy, an error in a build with {@code -Asterna.strict=true}. */
  ERROR_IF_STRICT,
  /** The model or the revisions must be corrected first. */
  ERROR
}
