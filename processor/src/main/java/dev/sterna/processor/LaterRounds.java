package dev.sterna.processor;

import dev.sterna.processor.report.Origin;
import dev.sterna.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;

/**
 * What the first round leaves to later ones.
 *
 * @param anywhere where to report what belongs nowhere
 * @param types what may be there by the last round
 * @param sources what is handed over when the compiler needs it
 */
record LaterRounds(Origin anywhere, LateTypes types, SourceOutput sources) {

  /** At the end of each round, the first one too. */
  List<Problem> after(RoundEnvironment round, ProcessingEnvironment env) {
    Guard guard = new Guard(anywhere);
    List<Problem> problems = new ArrayList<>(guard.get(() -> sources.handOver(round), List.of()));
    if (round.processingOver() && !types.problems().isEmpty()) {
      problems.addAll(guard.get(() -> types.generated(env.getElementUtils()), List.of()));
    }
    problems.addAll(guard.defects());
    return problems;
  }
}
