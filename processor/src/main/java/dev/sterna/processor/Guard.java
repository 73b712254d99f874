package dev.sterna.processor;

import dev.sterna.processor.pending.HookFailure;
import dev.sterna.processor.report.DefectMessage;
import dev.sterna.processor.report.Origin;
import dev.sterna.processor.report.Problem;
import dev.sterna.processor.report.SetupMessage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Keeps a defect of ours from taking the compiler down: it becomes one error that names a file with
 * the stack trace.
 */
final class Guard {

  private final Origin origin;
  private final List<Problem> defects = new ArrayList<>();

  /**
   * @param origin where to report what fails
   */
  Guard(Origin origin) {
    this.origin = origin;
  }

  /** What the step gives, or the fallback if it fails. */
  <T> T get(Supplier<T> step, T fallback) {
    try {
      return step.get();
    } catch (CheckedConvention.Failure theirs) {
      defects.add(
          Problem.of(
              SetupMessage.NAMING_SERVICE_FAILED,
              origin,
              theirs.convention(),
              theirs.getMessage()));
      return fallback;
    } catch (HookFailure theirs) {
      defects.add(Problem.of(SetupMessage.HOOK_FAILED, origin, theirs.hook(), theirs.getMessage()));
      return fallback;
    } catch (RuntimeException | LinkageError | StackOverflowError failure) {
      defects.add(
          Problem.of(DefectMessage.INTERNAL, origin, failure.toString(), traceFile(failure)));
      return fallback;
    }
  }

  /** The errors of the steps that failed. */
  List<Problem> defects() {
    return List.copyOf(defects);
  }

  private static String traceFile(Throwable failure) {
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace));
    try {
      Path file = Files.createTempFile("sterna-", ".txt");
      return Files.writeString(file, trace.toString()).toString();
    } catch (IOException e) {
      return "that could not be written (" + e.getMessage() + ")";
    }
  }
}
