package dev.sterna.processor.report;

import static dev.sterna.processor.report.Severity.ERROR;
import static dev.sterna.processor.report.Severity.ERROR_IF_STRICT;
import static dev.sterna.processor.report.Severity.NOTE;

/** Revisions and their graph: ids {@code STERNA-03xx}. */
public enum RevisionMessage implements Message {

  /** Arguments: the class, what is wrong with it. */
  REVISION_CLASS(
      "STERNA-0301",
      ERROR,
      "revision %s cannot be created, because it %s; make it a class that implements Migration,"
          + " with a constructor that has no parameters, throws no checked exception and is not"
          + " private"),

  /** Argument: the class. */
  REVISION_WITHOUT_ID(
      "STERNA-0302", ERROR, "revision %s has no id; restore the id with which it was generated"),

  /** Arguments: the text, the class. */
  REVISION_TIME(
      "STERNA-0303",
      ERROR,
      "created = \"%s\" of revision %s is not a valid time; write it in UTC, such as"
          + " \"2023-04-28T01:59:42Z\""),

  /** Argument: the class. */
  REVISION_ELSEWHERE(
      "STERNA-0304",
      ERROR,
      "revision %s would never run, because it is not a top-level class in a package with"
          + " @Migrations; move it there"),

  /** Argument: the class. */
  REVISION_ENCODING(
      "STERNA-0305",
      ERROR,
      "this compile does not read revision %s as UTF-8, in which it was written, so its names"
          + " would be misread; compile with -encoding UTF-8, or write them as \\u escapes"),

  /** Argument: the classes. */
  REVISION_WITHOUT_SOURCE(
      "STERNA-0306",
      NOTE,
      "class files of revisions have no source in the folder of this package and are ignored"
          + " (%s); delete them, or compile from clean"),

  /** Argument: the classes. */
  REVISION_NOT_COMPILED(
      "STERNA-0307",
      ERROR,
      "this compile has neither the source nor a class file of revisions in the folder of this"
          + " package, so no draft was made (%s); compile all sources, or put the classes of the"
          + " last compile on the class path"),
  /** Argument: the problem in the words of the graph. */
  REVISION_GRAPH("STERNA-0311", ERROR, "%s"),

  /** Argument: the classes of the heads. */
  SEVERAL_HEADS(
      "STERNA-0312",
      ERROR_IF_STRICT,
      "there are several heads, revisions %s, so no draft was made; join them with the command"
          + " merge, then compile (to keep heads apart, give them labels)");

  private final Wording wording;

  RevisionMessage(String id, Severity severity, String format) {
    this.wording = new Wording(id, severity, format);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
