package dev.sterna.adopt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The scripts of another tool: which of them a database lacks, and what in them a baseline does not
 * carry.
 *
 * @param files the files
 */
public record FormerScripts(List<Path> files) {

  private static final Pattern VERSIONED =
      Pattern.compile("V([0-9][0-9._]*?)(?:__.*)?\\.(sql|java)");
  private static final Pattern UNDO = Pattern.compile("U[0-9].*\\.sql");
  private static final Pattern CALLBACK = Pattern.compile("(before|after)\\w+(__.*)?\\.(sql|java)");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([\\w.:-]+)}");
  private static final Pattern SQL_CHANGE_SET =
      Pattern.compile("(?im)^\\s*--\\s*changeset\\s+(\\S+)");
  private static final Pattern XML_CHANGE_SET = Pattern.compile("(?s)<changeSet\\b([^>]*)>");
  private static final Pattern ATTRIBUTE = Pattern.compile("\\b(id|author)\\s*=\\s*[\"']([^\"']*)");
  private static final Pattern ROLLBACK =
      Pattern.compile("(?i)<rollback|--\\s*rollback|\\brollback:");
  private static final Pattern OTHER_FORMAT = Pattern.compile("(?i).*\\.(ya?ml|json)");

  public FormerScripts {
    files = List.copyOf(files);
  }

  /** All files below a folder. */
  public static FormerScripts in(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return new FormerScripts(files.filter(Files::isRegularFile).sorted().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What has not been run. */
  public List<String> pending(FormerTool tool, List<String> applied) {
    return switch (tool) {
      case FLYWAY -> pendingVersions(applied);
      case LIQUIBASE -> pendingChangeSets(applied);
    };
  }

  private List<String> pendingVersions(List<String> applied) {
    Set<List<Long>> done = applied.stream().map(FormerScripts::parts).collect(Collectors.toSet());
    List<String> pending = new ArrayList<>();
    for (Path file : files) {
      Matcher version = VERSIONED.matcher(name(file));
      if (version.matches() && !done.contains(parts(version.group(1)))) {
        pending.add(name(file));
      }
    }
    return pending;
  }

  /** To Flyway, 1, 1.0 and 1_0 are one version. */
  private static List<Long> parts(String version) {
    List<Long> parts = new ArrayList<>();
    for (String part : version.split("[._]")) {
      parts.add(part.matches("[0-9]{1,18}") ? Long.parseLong(part) : part.hashCode());
    }
    while (parts.size() > 1 && parts.get(parts.size() - 1) == 0) {
      parts.remove(parts.size() - 1);
    }
    return parts;
  }

  private List<String> pendingChangeSets(List<String> applied) {
    List<String> pending = new ArrayList<>();
    for (Path file : files) {
      for (String changeSet : changeSets(file)) {
        if (!applied.contains(changeSet)) {
          pending.add(changeSet);
        }
      }
    }
    return pending;
  }

  private static List<String> changeSets(Path file) {
    List<String> found = new ArrayList<>();
    if (name(file).endsWith(".sql")) {
      SQL_CHANGE_SET.matcher(text(file)).results().forEach(each -> found.add(each.group(1)));
    } else if (name(file).endsWith(".xml")) {
      XML_CHANGE_SET
          .matcher(text(file))
          .results()
          .forEach(
              each ->
                  found.add(
                      attribute(each.group(1), "author") + ":" + attribute(each.group(1), "id")));
    }
    return found;
  }

  private static String attribute(String tag, String name) {
    return ATTRIBUTE
        .matcher(tag)
        .results()
        .filter(each -> each.group(1).equals(name))
        .map(each -> each.group(2))
        .findFirst()
        .orElse("");
  }

  /** What a baseline does not carry of them. */
  public List<String> notes(FormerTool tool) {
    List<String> notes = new ArrayList<>();
    for (Path file : files) {
      switch (tool) {
        case FLYWAY -> noteFlyway(notes, file);
        case LIQUIBASE -> noteLiquibase(notes, file);
      }
    }
    return notes;
  }

  private static void noteFlyway(List<String> notes, Path file) {
    String name = name(file);
    if (UNDO.matcher(name).matches()) {
      notes.add("undo script " + name + ": a baseline has no downgrade");
    } else if (CALLBACK.matcher(name).matches()) {
      notes.add("callback " + name);
    }
    if (name.endsWith(".sql")) {
      Set<String> placeholders = new TreeSet<>();
      PLACEHOLDER.matcher(text(file)).results().forEach(each -> placeholders.add(each.group(1)));
      if (!placeholders.isEmpty()) {
        notes.add(
            "placeholders in %s, with the values that this database got: %s"
                .formatted(name, String.join(", ", placeholders)));
      }
    }
  }

  private static void noteLiquibase(List<String> notes, Path file) {
    String name = name(file);
    if (OTHER_FORMAT.matcher(name).matches()) {
      notes.add("whether " + name + " is pending: run liquibase status");
    }
    if (ROLLBACK.matcher(text(file)).find()) {
      notes.add("rollback blocks in " + name);
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  /** In any encoding: only ASCII is looked for. */
  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
