package dev.sterna.maven;

import java.util.List;

/** Error texts name the options of the command line; a goal's reader has to set properties. */
final class PropertyNames {

  private record Replacement(String option, String property) {}

  private static final List<Replacement> REPLACEMENTS =
      List.of(
          new Replacement(
              "allowingDestructive() on the migrator, or --allow-destructive on the command line",
              "-DallowDestructive"),
          new Replacement("--allow-destructive", "-DallowDestructive"),
          new Replacement(
              "switchBranch() on the migrator, or upgrade --switch on the command line",
              "mvn sterna:upgrade -Dswitch"),
          new Replacement("--empty", "-Dempty"),
          new Replacement("--draft", "-Ddraft"),
          new Replacement("--url ", "-Dsterna.url="),
          new Replacement("--directory", "-Dsterna.directory"),
          new Replacement("--classes target/classes:postgresql.jar", "a dependency"),
          new Replacement(": revision -m ", ": mvn sterna:revision -Dmessage="),
          new Replacement(": revision -Dempty -m ", ": mvn sterna:revision -Dempty -Dmessage="));

  private PropertyNames() {}

  static String in(String error) {
    String text = error;
    for (Replacement replacement : REPLACEMENTS) {
      text = text.replace(replacement.option(), replacement.property());
    }
    return text;
  }
}
