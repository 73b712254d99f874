package dev.sterna.processor.entity;

import dev.sterna.processor.source.Annotation;
import dev.sterna.processor.source.SourceFiles;
import dev.sterna.processor.source.UncompiledSources;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/**
 * Tells the class files that belong to the application from those that an earlier compile left
 * where this one writes. Build tools with an incremental compile delete such leftovers; javac on
 * its own does not.
 */
final class ClassFiles {

  /** What a class file is worth. */
  enum Standing {
    CURRENT,
    LEFTOVER,
    /** Its source is not where it would be, but it may lie elsewhere. */
    UNCLEAR
  }

  private static final String KOTLIN = "kotlin.Metadata";
  private static final String GROOVY = "groovy.lang.GroovyObject";

  private final Elements elements;
  private final SourceFiles sources;
  private final Optional<Path> classOutput;
  private final Optional<UncompiledSources> uncompiled;
  private final String migrations;

  /**
   * @param classOutput where this compile writes classes
   * @param uncompiled the sources that it was not given, if it is known where sources lie
   * @param migrations the name of the migrations package
   */
  ClassFiles(
      Elements elements,
      SourceFiles sources,
      Optional<Path> classOutput,
      Optional<UncompiledSources> uncompiled,
      String migrations) {
    this.elements = elements;
    this.sources = sources;
    this.classOutput = classOutput;
    this.uncompiled = uncompiled;
    this.migrations = migrations;
  }

  /** The standing of a class that is not compiled here. */
  Standing standing(TypeElement type) {
    if (uncompiled.isEmpty()
        || !isWrittenHere(type)
        || sources.isOnDisk(type)
        || isOfAnotherLanguage(type)
        || leftoversAreDeleted()) {
      return Standing.CURRENT;
    }
    boolean everySourceIsKnown =
        uncompiled.get().isEmpty() || sources.isOnSourcePath(migrations, "package-info.java");
    return everySourceIsKnown ? Standing.LEFTOVER : Standing.UNCLEAR;
  }

  /** Whether the class file lies where this compile writes its own. */
  boolean isWrittenHere(TypeElement type) {
    return lies(elements.getBinaryName(type).toString());
  }

  /**
   * Whether the build tool has deleted what Sterna generated before. Such a tool deletes the class
   * files of deleted sources too.
   */
  private boolean leftoversAreDeleted() {
    return !lies(migrations.isEmpty() ? "Revisions" : migrations + ".Revisions");
  }

  private boolean lies(String binaryName) {
    return classOutput
        .map(output -> output.resolve(binaryName.replace('.', '/') + ".class"))
        .filter(Files::isRegularFile)
        .isPresent();
  }

  private static boolean isOfAnotherLanguage(TypeElement type) {
    return Annotation.of(type, KOTLIN).isPresent()
        || type.getInterfaces().stream().map(TypeMirror::toString).anyMatch(GROOVY::equals);
  }
}
