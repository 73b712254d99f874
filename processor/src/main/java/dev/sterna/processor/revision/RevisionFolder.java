package dev.sterna.processor.revision;

import dev.sterna.processor.report.Message;
import dev.sterna.processor.report.Origin;
import dev.sterna.processor.report.Problem;
import dev.sterna.processor.report.RevisionMessage;
import dev.sterna.processor.source.UncompiledSources;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
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
    SortedSet<String> uncompiled = new TreeSet<>();
    for (UncompiledSources sources : others) {
      for (String name : sources.annotated(RevisionReader.REVISION)) {
        if (name.startsWith(packageName + ".") && name.indexOf('.', packageName.length() + 1) < 0) {
          uncompiled.add(name);
        }
      }
    }
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
    List<String> leftovers = new ArrayList<>();
    SortedSet<String> missing = new TreeSet<>(uncompiled);
    for (TypeElement revision : revisions) {
      if (!holds(revision)) {
        leftovers.add(revision.getSimpleName().toString());
      }
      missing.remove(revision.getQualifiedName().toString());
    }
    List<Problem> problems = new ArrayList<>();
    tell(RevisionMessage.REVISION_WITHOUT_SOURCE, leftovers, problems);
    tell(RevisionMessage.REVISION_NOT_COMPILED, missing, problems);
    return problems;
  }

  private void tell(Message message, Collection<String> names, List<Problem> problems) {
    if (!names.isEmpty()) {
      problems.add(Problem.of(message, migrations, String.join(", ", names)));
    }
  }
}
