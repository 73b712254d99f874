package dev.sterna.processor;

import dev.sterna.processor.report.Message;
import dev.sterna.processor.report.Origin;
import dev.sterna.processor.report.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/**
 * A class that is written into the migrations package.
 *
 * @param migrations the package
 * @param name the simple name of the class
 * @param source its text
 */
record GeneratedClass(PackageElement migrations, String name, String source) {

  String qualifiedName() {
    return migrations.isUnnamed() ? name : migrations.getQualifiedName() + "." + name;
  }

  /** Whether the sources hold a class of this name. */
  boolean isTaken(Set<Element> roots) {
    return roots.stream()
        .filter(TypeElement.class::isInstance)
        .map(root -> ((TypeElement) root).getQualifiedName())
        .anyMatch(taken -> taken.contentEquals(qualifiedName()));
  }

  /**
   * Writes the class; an error if the compiler refuses, as ecj does while an earlier one is on the
   * class path.
   */
  Optional<Problem> write(Filer filer, Origin origin) {
    try (Writer writer = filer.createSourceFile(qualifiedName(), migrations).openWriter()) {
      writer.write(source);
      return Optional.empty();
    } catch (FilerException refused) {
      return Optional.of(Problem.of(Message.CLASS_NOT_REPLACED, origin, qualifiedName()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
