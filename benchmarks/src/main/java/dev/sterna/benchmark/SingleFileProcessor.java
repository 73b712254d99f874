package dev.sterna.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Writes one class and looks at nothing: the least that a processor costs which generates. */
@SupportedAnnotationTypes("jakarta.persistence.Entity")
public final class SingleFileProcessor extends AbstractProcessor {

  private boolean done;

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (!done) {
      done = true;
      write();
    }
    return false;
  }

  private void write() {
    try (Writer writer = processingEnv.getFiler().createSourceFile("shop.Single").openWriter()) {
      writer.write("package shop;\n\nfinal class Single {}\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
