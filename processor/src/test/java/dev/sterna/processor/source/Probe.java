package dev.sterna.processor.source;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Asks a question in the first round of a compile. */
final class Probe<T> extends AbstractProcessor {

  private final BiFunction<ProcessingEnvironment, Set<? extends Element>, T> question;
  private Optional<T> answer = Optional.empty();

  /**
   * @param question of the environment and the root elements
   */
  Probe(BiFunction<ProcessingEnvironment, Set<? extends Element>, T> question) {
    this.question = question;
  }

  T answer() {
    return answer.orElseThrow();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (answer.isEmpty()) {
      answer = Optional.of(question.apply(processingEnv, round.getRootElements()));
    }
    return false;
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }
}
