package dev.sterna.processor.revision;

import dev.sterna.processor.report.Message;
import dev.sterna.processor.report.Origin;
import dev.sterna.processor.report.Problem;
import dev.sterna.processor.report.RevisionMessage;
import dev.sterna.processor.source.UncompiledSources;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * The folder of a migrations package, against which its class files are held: an earlier compile
 * may have left some whose source is gone, as after a change of branch, and this one may have been
 * given only a part of the sources.
 *
 * @param path the folder
 * @param migrations where its package is declared
 * @param compiled the root elements of this compile
 * @param uncompiled the names of the revisions in the sources that it was not given
 */
public record RevisionFolder(
    Path path, Origin migrations, Set<Element> compiled, SortedSet<String> uncompiled) {

  public RevisionFolder {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(migrations, "migrations");
    compiled = Set.copyOf(compiled);
    uncompiled = new TreeSet<>(uncompiled);
  }

  /**
   * The folder, with the revisions of this package that are not compiled.
   *
   * @param packageName the package
   * @param others the sources that are not compiled
   */
  public static RevisionFolder of(
      Path path,
      Origin migrations,
      Set<Element> compiled,
      String packageName,
      Collection<UncompiledSources> others) {
    SortedSet<String> uncompiled =
        others.stream()
            .flatMap(sources -> sources.annotated(RevisionReader.REVISION).stream())
            .filter(name -> name.startsWith(packageName + "."))
            .filter(name -> name.indexOf('.', packageName.length() + 1) < 0)
            .collect(Collectors.toCollection(TreeSet::new));
    return new RevisionFolder(path, migrations, compiled, uncompiled);
  }

  /** Whether a revision has its source here. */
  boolean holds(TypeElement revision) {
    return compiled.contains(revision)
        || uncompiled.contains(revision.getQualifiedName().toString())
        || Files.isRegularFile(path.resolve(revision.getSimpleName() + ".java"));
  }

  /** What to tell of class files without a source, and of sources without a class. */
  List<Problem> problems(Collection<TypeElement> revisions) {
    List<String> leftovers =
        revisions.stream()
            .filter(revision -> !holds(revision))
            .map(revision -> revision.getSimpleName().toString())
            .toList();
    SortedSet<String> missing = new TreeSet<>(uncompiled);
    revisions.forEach(revision -> missing.remove(revision.getQualifiedName().toString()));
    return Stream.of(
            told(RevisionMessage.REVISION_WITHOUT_SOURCE, leftovers),
            told(RevisionMessage.REVISION_NOT_COMPILED, missing))
        .flatMap(problems -> problems)
        .toList();
  }

  private Stream<Problem> told(Message message, Collection<String> names) {
    return names.isEmpty()
        ? Stream.empty()
        : Stream.of(Problem.of(message, migrations, String.join(", ", names)));
  }
}
