package dev.sterna.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.Filer;
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

  void write(Filer filer) {
    try (Writer writer = filer.createSourceFile(qualifiedName(), migrations).openWriter()) {
      writer.write(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
