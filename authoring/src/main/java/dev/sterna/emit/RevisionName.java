package dev.sterna.emit;

import dev.sterna.emit.RefusalException.Reason;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pattern of a revision's class and file: {@code R20230428015942_CreateOrganizationTable}, the
 * second in UTC and the message in upper camel case, unless a team has another one.
 *
 * @param pattern the name, in which <code>{year}</code>, <code>{month}</code>, <code>{day}</code>,
 *     <code>{hour}</code>, <code>{minute}</code>, <code>{second}</code>, <code>{epoch}</code>,
 *     <code>{id}</code> and <code>{slug}</code>, or <code>{slug:40}</code> for its greatest length,
 *     stand for these
 */
record RevisionName(String pattern) {

  /** The pattern where nobody says another one. */
  static final RevisionName STANDARD =
      new RevisionName("R{year}{month}{day}{hour}{minute}{second}_{slug}");

  private static final Pattern PLACEHOLDER =
      Pattern.compile("(_*)\\{(?:(slug)(?::(\\d{1,3}))?|([^}]*))}");

  RevisionName {
    Objects.requireNonNull(pattern, "pattern");
  }

  /**
   * A pattern.
   *
   * @throws RefusalException if no class can have such a name
   */
  static RevisionName of(String pattern) {
    RevisionName name = new RevisionName(pattern);
    String example = name.of(Instant.EPOCH, "m", "0");
    if (!isIdentifier(example)) {
      throw refusal(pattern, "no Java class can be named " + example);
    }
    return name;
  }

  /** The simple name of the class; a message without a letter or digit adds nothing to it. */
  String of(Instant created, String message, String id) {
    Map<String, String> parts = parts(created, id);
    return PLACEHOLDER
        .matcher(pattern)
        .replaceAll(found -> Matcher.quoteReplacement(part(found, parts, message)));
  }

  private static Map<String, String> parts(Instant created, String id) {
    ZonedDateTime time = created.atZone(ZoneOffset.UTC);
    Map<String, String> parts = new TreeMap<>();
    parts.put("year", digits(4, time.getYear()));
    parts.put("month", digits(2, time.getMonthValue()));
    parts.put("day", digits(2, time.getDayOfMonth()));
    parts.put("hour", digits(2, time.getHour()));
    parts.put("minute", digits(2, time.getMinute()));
    parts.put("second", digits(2, time.getSecond()));
    parts.put("epoch", Long.toString(created.getEpochSecond()));
    parts.put("id", id.replace('.', '_'));
    return parts;
  }

  private static String digits(int count, int number) {
    return String.format(Locale.ROOT, "%0" + count + "d", number);
  }

  /** What separates an empty slug from what is before it goes too. */
  private String part(MatchResult found, Map<String, String> parts, String message) {
    String separator = found.group(1);
    if (found.group(2) == null) {
      String part = parts.get(found.group(4));
      if (part == null) {
        throw refusal(
            pattern,
            "{"
                + found.group(4)
                + "} is unknown: use {"
                + String.join("}, {", parts.keySet())
                + "}, {slug}");
      }
      return separator + part;
    }
    int longest = found.group(3) == null ? RevisionSlug.LONGEST : Integer.parseInt(found.group(3));
    String slug = RevisionSlug.of(message, Math.max(1, longest));
    return slug.isEmpty() ? "" : separator + slug;
  }

  private static boolean isIdentifier(String name) {
    return !name.isEmpty()
        && Character.isJavaIdentifierStart(name.codePointAt(0))
        && name.codePoints().allMatch(Character::isJavaIdentifierPart);
  }

  private static RefusalException refusal(String pattern, String problem) {
    return new RefusalException(
        Reason.FOLDER,
        RevisionTemplate.FILE_NAME + " has class-name: " + pattern + ", but " + problem);
  }
}
