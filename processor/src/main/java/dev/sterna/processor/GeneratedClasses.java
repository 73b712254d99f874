package dev.sterna.processor;

import dev.sterna.emit.MigrationSource;
import dev.sterna.emit.RevisionsSource;
import dev.sterna.processor.pending.Draft;
import dev.sterna.processor.report.Origin;
import dev.sterna.processor.report.Problem;
import dev.sterna.processor.report.SetupMessage;
import dev.sterna.processor.revision.FoundRevisions;
import dev.sterna.processor.source.CompilerFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Writes the classes of one migrations package. Where a build does not delete what was generated
 * before, a draft that is kept or withdrawn leaves a class behind that looks pending, so that goes.
 */
final class GeneratedClasses {

  private final MigrationsDeclaration declaration;
  private final Set<Element> roots;
  private final CompilerFiles files;
  private final Filer filer;
  private final GeneratedClass revisionsClass;
  private final GeneratedClass draftClass;

  /**
   * @param roots the root elements of the compile, which may have a name that is needed
   */
  GeneratedClasses(
      MigrationsDeclaration declaration, Set<Element> roots, CompilerFiles files, Filer filer) {
    this.declaration = declaration;
    this.roots = roots;
    this.files = files;
    this.filer = filer;
    revisionsClass =
        new GeneratedClass(declaration.migrations(), "Revisions", RevisionsSource::isGenerated);
    draftClass =
        new GeneratedClass(declaration.migrations(), Draft.CLASS_NAME, MigrationSource::isDraft);
  }

  /** An error for each class that a person has given the name of one of these. */
  List<Problem> taken(Optional<Draft> draft) {
    return Stream.concat(Stream.of(revisionsClass), draft.map(pending -> draftClass).stream())
        .filter(generated -> generated.leftSource(files).isEmpty())
        .flatMap(generated -> generated.rival(roots).map(r -> taken(generated, r)).stream())
        .toList();
  }

  private static Problem taken(GeneratedClass generated, TypeElement rival) {
    return Problem.of(SetupMessage.NAME_TAKEN, Origin.of(rival), generated.qualifiedName());
  }

  private boolean isAmongSources(GeneratedClass generated) {
    return generated.rival(roots).isPresent();
  }

  /** Writes {@code Revisions} and the draft, but for a class whose name is taken. */
  List<Problem> write(FoundRevisions revisions, Optional<Draft> draft) {
    List<Problem> problems =
        draft
            .map(pending -> write(draftClass, pending.source()))
            .orElseGet(this::draftAmongSources)
            .toList();
    String text =
        new RevisionsSource(
                declaration.packageName(),
                declaration.mapping().defaultSchema(),
                List.copyOf(revisions.distinct()),
                draft.filter(pending -> problems.isEmpty()).map(Draft::pending))
            .text();
    return Stream.concat(write(revisionsClass, text), problems.stream()).toList();
  }

  private Stream<Problem> write(GeneratedClass generated, String source) {
    if (!isAmongSources(generated)) {
      return generated.write(source, filer, declaration.annotation().origin()).stream();
    }
    Optional<String> left = generated.leftSource(files);
    return left.filter(ours -> !ours.equals(source)).map(ours -> stale(generated)).stream();
  }

  /** A draft that is not pending, and yet would be compiled. */
  private Stream<Problem> draftAmongSources() {
    return isAmongSources(draftClass) && draftClass.leftSource(files).isPresent()
        ? Stream.of(stale(draftClass))
        : Stream.empty();
  }

  /**
   * Deletes what earlier compiles left of a draft, now that nothing is pending.
   *
   * @param folder where the sources of the package lie
   */
  void deleteDraft(Optional<Path> folder) {
    if (!isAmongSources(draftClass)) {
      draftClass.delete(files, folder);
    }
  }

  /**
   * Output of an earlier compile among the sources of this one, where it cannot be written anew.
   */
  private Problem stale(GeneratedClass generated) {
    generated.deleteSource(files);
    return Problem.of(
        SetupMessage.GENERATED_IS_SOURCE,
        declaration.annotation().origin(),
        generated.qualifiedName());
  }
}
