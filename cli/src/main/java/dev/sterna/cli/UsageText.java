package dev.sterna.cli;

import dev.sterna.revision.SimilarNames;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * What is wrong with a command line, in the words of the help.
 *
 * @param fault what the parser found
 */
record UsageText(ParameterException fault) {

  private static final String LONG = "--";

  /** What the parser says, for which it has no exceptions of their own. */
  private static final String NO_COMMAND = "Missing required subcommand";

  private static final Pattern UNKNOWN_COMMAND = Pattern.compile("Unknown subcommand '(.*)'\\.");

  /** What is wrong, and what to do next. */
  String text() {
    return what() + "\nSee: " + help();
  }

  private CommandSpec command() {
    return fault.getCommandLine().getCommandSpec();
  }

  private boolean isProgram() {
    return command().parent() == null;
  }

  private String help() {
    return isProgram() ? "help" : "help " + command().name();
  }

  private String what() {
    if (fault instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched.getUnmatched().get(0));
    }
    if (fault instanceof MissingParameterException missing) {
      return missing(missing.getMissing());
    }
    if (fault instanceof OverwrittenOptionException twice) {
      return name(twice.getOverwritten()) + " is given twice.";
    }
    Matcher unknown = UNKNOWN_COMMAND.matcher(fault.getMessage());
    if (unknown.matches()) {
      return unknownCommand(unknown.group(1), command());
    }
    if (fault.getMessage().startsWith(NO_COMMAND)) {
      return "a command is missing.";
    }
    return Optional.ofNullable(fault.getArgSpec())
        .map(
            argument ->
                argument.arity().max() == 0
                    ? name(argument) + " takes no value."
                    : "\"%s\" is not a valid value for %s"
                        .formatted(fault.getValue(), told(argument)))
        .orElseGet(fault::getMessage);
  }

  private String unmatched(String argument) {
    if (argument.startsWith("-")) {
      String option = argument.replaceFirst("=.*", "");
      String what = isProgram() ? "there is" : command().name() + " has";
      return "%s no option %s.%s".formatted(what, option, meantOption(option));
    }
    if (isProgram()) {
      return unknownCommand(argument, command());
    }
    String takes =
        command().positionalParameters().isEmpty()
            ? "takes no argument"
            : "takes one " + name(command().positionalParameters().get(0)) + " only";
    return "%s %s, so \"%s\" is one too many.".formatted(command().name(), takes, argument);
  }

  private static String unknownCommand(String name, CommandSpec program) {
    return "there is no command \"%s\".%s"
        .formatted(name, meant(name, program.subcommands().keySet()));
  }

  /**
   * Any letter is like any other, so that only words are mistaken for one another. What all begin
   * with makes none of them similar.
   */
  private String meantOption(String option) {
    List<String> words =
        command().options().stream()
            .flatMap(known -> Stream.of(known.names()))
            .filter(name -> name.startsWith(LONG))
            .map(name -> name.substring(LONG.length()))
            .toList();
    String word = option.startsWith(LONG) ? option.substring(LONG.length()) : option;
    return meant(similar(word, words).stream().map(LONG::concat).toList());
  }

  private static String meant(String name, Collection<String> known) {
    return meant(similar(name, known));
  }

  private static List<String> similar(String name, Collection<String> known) {
    return SimilarNames.of(name.toLowerCase(Locale.ROOT), known);
  }

  private static String meant(List<String> similar) {
    return similar.isEmpty() ? "" : " Did you mean " + String.join(" or ", similar) + "?";
  }

  private String missing(List<ArgSpec> arguments) {
    boolean isValue = arguments.get(0).isOption() && !arguments.get(0).required();
    return isValue
        ? "a value is missing for " + told(arguments.get(0))
        : arguments.stream()
            .map(UsageText::told)
            .collect(Collectors.joining("\n  ", command().name() + " needs ", ""));
  }

  /** With the form of its value, if that has one. */
  private static String name(ArgSpec argument) {
    if (argument instanceof OptionSpec option) {
      return option.longestName()
          + (option.paramLabel().contains("=") ? " " + option.paramLabel() : "");
    }
    return argument.paramLabel();
  }

  /** Its name, and what the help says of it. */
  private static String told(ArgSpec argument) {
    String words = String.join(" ", argument.description());
    return name(argument)
        + ": "
        + words.substring(0, 1).toLowerCase(Locale.ROOT)
        + words.substring(1);
  }
}
