package dev.sterna.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** The processor, and beside it another one, which counts rounds and may generate a class. */
final class CompanionProcessor extends AbstractProcessor {

  private final SternaProcessor sterna = new SternaProcessor();
  private final Map<String, String> sources;
  private int rounds;

  CompanionProcessor() {
    sources = Map.of();
  }

  /** It generates this class in the first round. */
  CompanionProcessor(String className, String source) {
    sources = Map.of(className, source);
  }

  /** The rounds so far, the last one too. */
  int rounds() {
    return rounds;
  }

  @Override
  public synchronized void init(ProcessingEnvironment env) {
    super.init(env);
    sterna.init(env);
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    rounds++;
    if (rounds == 1) {
      sources.forEach(this::generate);
    }
    return sterna.process(annotations, round);
  }

  private void generate(String className, String source) {
    try (Writer writer = processingEnv.getFiler().createSourceFile(className).openWriter()) {
      writer.write(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
