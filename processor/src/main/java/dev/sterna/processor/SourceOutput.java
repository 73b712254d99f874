package dev.sterna.processor;

import dev.sterna.processor.report.Origin;
import dev.sterna.processor.report.Problem;
import dev.sterna.processor.report.SetupMessage;
import dev.sterna.processor.source.CompilerFiles;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;

/**
 * Where generated sources are written. javac takes a source over when its writer is closed, and
 * then enters every class of the compile once more, in a round of its own. A source that nothing in
 * the compile names can do without that round: its writer stays open until the last one, after
 * which javac enters everything in any case. If a class names it, it is closed at once, because an
 * import of an unknown class is an error by then.
 */
final class SourceOutput {

  /** What hides a name from a search: an escape (Java Language Specification, 3.3). */
  private static final String UNICODE_ESCAPE = "\\u";

  private record Open(GeneratedClass generated, String source, Writer writer, Origin origin) {}

  private final ProcessingEnvironment env;
  private final List<Open> open = new ArrayList<>();

  SourceOutput(ProcessingEnvironment env) {
    this.env = env;
  }

  /**
   * Opens the source of a class, which the compiler sees once it is handed over; an error if the
   * compiler refuses, as ecj does while an earlier one is on the class path, or if the file system
   * does.
   */
  Optional<Problem> write(GeneratedClass generated, String source, Origin origin) {
    try {
      Writer writer =
          env.getFiler()
              .createSourceFile(generated.qualifiedName(), generated.migrations())
              .openWriter();
      open.add(new Open(generated, source, writer, origin));
      return Optional.empty();
    } catch (FilerException refused) {
      return Optional.of(
          Problem.of(SetupMessage.CLASS_NOT_REPLACED, origin, generated.qualifiedName()));
    } catch (IOException e) {
      return Optional.of(notWritten(generated, origin, e));
    }
  }

  /** At the end of each round, hands over what can wait no longer; an error for what fails. */
  List<Problem> handOver(RoundEnvironment round) {
    return open.isEmpty() || !round.processingOver() && areUnnamed(round.getRootElements())
        ? List.of()
        : close();
  }

  /**
   * Whether none of these classes names an open one; not if the compiler does not say. An import of
   * a whole package names no class, but a package without any does not exist.
   */
  private boolean areUnnamed(Set<? extends Element> roots) {
    for (Open each : open) {
      if (each.generated().migrations().getEnclosedElements().isEmpty()) {
        return false;
      }
    }
    CompilerFiles files = new CompilerFiles(env);
    for (Element root : roots) {
      Optional<String> text = files.text(root);
      if (text.isEmpty() || mayName(text.get())) {
        return false;
      }
    }
    return true;
  }

  private boolean mayName(String text) {
    if (text.contains(UNICODE_ESCAPE)) {
      return true;
    }
    for (Open each : open) {
      if (text.contains(each.generated().name())) {
        return true;
      }
    }
    return false;
  }

  private List<Problem> close() {
    List<Problem> problems = new ArrayList<>();
    for (Open each : open) {
      try (Writer writer = each.writer()) {
        writer.write(each.source());
      } catch (IOException e) {
        problems.add(notWritten(each.generated(), each.origin(), e));
      }
    }
    open.clear();
    return problems;
  }

  private static Problem notWritten(GeneratedClass generated, Origin origin, IOException failure) {
    return Problem.of(
        SetupMessage.CLASS_NOT_WRITTEN, origin, generated.qualifiedName(), failure.getMessage());
  }
}
