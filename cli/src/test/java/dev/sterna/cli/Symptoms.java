package dev.sterna.cli;

import dev.sterna.cli.Project.Result;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What gives away that a program has failed by accident and not by decision. */
final class Symptoms {

  private static final List<Pattern> SYMPTOMS =
      List.of(
          Pattern.compile("(?m)^\\s+at [\\w.$]+\\("),
          Pattern.compile("STERNA-09\\d\\d"),
          Pattern.compile("unexpected [\\w.]+Exception"),
          Pattern.compile("(?i)exception has occurred in the compiler"),
          Pattern.compile("annotation processor threw"),
          Pattern.compile("(?m)^\\S*(Draft|Revisions)\\.java:\\d+: (error|warning)"),
          Pattern.compile("java\\.lang\\.\\w+(Error|Exception)"));

  private Symptoms() {}

  static Optional<String> in(String said) {
    return SYMPTOMS.stream().anyMatch(symptom -> symptom.matcher(said).find())
        ? Optional.of(said)
        : Optional.empty();
  }

  /** What a command has printed, if it shows that it failed by accident or says too much. */
  static Optional<String> of(Result result) {
    String said = result.err() + result.out();
    boolean explained = result.exit() == 0 || !said.isBlank();
    boolean brief = result.err().lines().count() <= 6;
    return explained && brief
        ? in(said)
        : Optional.of("exit %d, said: %s".formatted(result.exit(), said));
  }
}
