package dev.sterna.execute.flight;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The comment before each statement of a revision, such as {@code /* 4640e9af0234 17/230 *}{@code
 * /}. It names the statement in the server's activity view and log; and in the driver's error,
 * which quotes the entry of the batch that failed, in every language.
 */
public final class Marker {

  private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9_.]");

  private final String id;
  private final int total;

  /**
   * The marker of a revision.
   *
   * @param total the number of its statements
   */
  public Marker(String id, int total) {
    this.id = UNSAFE.matcher(id).replaceAll("_");
    this.total = total;
  }

  /** The revision. */
  String id() {
    return id;
  }

  /** The statement with its number, counted from 1. */
  public String mark(int number, String sql) {
    return "/* " + id + " " + number + "/" + total + " */ " + sql;
  }

  /** A statement of Sterna's own with the revision that it serves. */
  public String mark(String sql) {
    return "/* " + id + " */ " + sql;
  }

  /** The number of the statement that the message quotes first. */
  OptionalInt find(String message) {
    Matcher matcher =
        Pattern.compile(Pattern.quote("/* " + id + " ") + "(\\d+)/" + total + " \\*/")
            .matcher(message);
    return matcher.find()
        ? OptionalInt.of(Integer.parseInt(matcher.group(1)))
        : OptionalInt.empty();
  }
}
