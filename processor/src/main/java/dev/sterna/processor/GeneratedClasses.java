package dev.sterna.processor;

import dev.sterna.emit.MigrationSource;
import dev.sterna.emit.RevisionsSource;
import dev.sterna.emit.RevisionsSource.PendingDraft;
import dev.sterna.processor.pending.Draft;
import dev.sterna.processor.report.Origin;
import dev.sterna.processor.report.Problem;
import dev.sterna.processor.report.SetupMessage;
import dev.sterna.processor.revision.FoundRevisions;
import dev.sterna.processor.source.CompilerFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
  private final SourceOutput output;
  private final GeneratedClass revisionsClass;
  private final GeneratedClass draftClass;

  /**
   * @param roots the root elements of the compile, which may have a name that is needed
   */
  GeneratedClasses(
      MigrationsDeclaration declaration,
      Set<Element> roots,
      CompilerFiles files,
      SourceOutput output) {
    this.declaration = declaration;
    this.roots = roots;
    this.files = files;
    this.output = output;
    revisionsClass =
        new GeneratedClass(declaration.migrations(), "Revisions", RevisionsSource::isGenerated);
    draftClass =
        new GeneratedClass(declaration.migrations(), Draft.CLASS_NAME, MigrationSource::isDraft);
  }

  /** An error for each class that a person has given the name of one of these. */
  List<Problem> taken(Optional<Draft> draft) {
    List<Problem> problems = new ArrayList<>();
    for (GeneratedClass generated :
        draft.isPresent() ? List.of(revisionsClass, draftClass) : List.of(revisionsClass)) {
      Optional<TypeElement> rival = generated.rival(roots);
      if (rival.isPresent() && generated.leftSource(files).isEmpty()) {
        problems.add(
            Problem.of(SetupMessage.NAME_TAKEN, Origin.of(rival.get()), generated.qualifiedName()));
      }
    }
    return problems;
  }

  private boolean isAmongSources(GeneratedClass generated) {
    return generated.rival(roots).isPresent();
  }

  /** Writes {@code Revisions} and the draft, but for a class whose name is taken. */
  List<Problem> write(FoundRevisions revisions, Optional<Draft> draft) {
    Optional<Problem> ofDraft =
        draft.isPresent() ? write(draftClass, draft.get().source()) : draftAmongSources();
    Optional<PendingDraft> pending =
        draft.isPresent() && ofDraft.isEmpty()
            ? Optional.of(draft.get().pending())
            : Optional.empty();
    String text =
        new RevisionsSource(
                declaration.packageName(),
                declaration.mapping().defaultSchema(),
                declaration.annotation().string("revisionTable"),
                declaration.annotation().strings("tables"),
                declaration.annotation().strings("columns"),
                List.copyOf(revisions.distinct()),
                pending)
            .text();
    List<Problem> problems = new ArrayList<>();
    Optional<Problem> ofRevisions = write(revisionsClass, text);
    if (ofRevisions.isPresent()) {
      problems.add(ofRevisions.get());
    }
    if (ofDraft.isPresent()) {
      problems.add(ofDraft.get());
    }
    return problems;
  }

  private Optional<Problem> write(GeneratedClass generated, String source) {
    if (!isAmongSources(generated)) {
      return output.write(generated, source, declaration.annotation().origin());
    }
    Optional<String> left = generated.leftSource(files);
    return left.filter(ours -> !ours.equals(source)).map(ours -> stale(generated));
  }

  /** A draft that is not pending, and yet would be compiled. */
  private Optional<Problem> draftAmongSources() {
    return isAmongSources(draftClass) && draftClass.leftSource(files).isPresent()
        ? Optional.of(stale(draftClass))
        : Optional.empty();
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
