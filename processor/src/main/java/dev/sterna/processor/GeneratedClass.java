package dev.sterna.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.PackageElement;

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

  /** Writes it; gives back the name if the sources hold such a class already. */
  Optional<String> write(Filer filer) {
    try (Writer writer = filer.createSourceFile(qualifiedName(), migrations).openWriter()) {
      writer.write(source);
      return Optional.empty();
    } catch (FilerException e) {
      return Optional.of(qualifiedName());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
