package dev.sterna.processor.revision;

import dev.sterna.migration.Revision;
import dev.sterna.processor.report.Origin;
import dev.sterna.processor.report.Problem;
import dev.sterna.processor.report.RevisionMessage;
import dev.sterna.processor.source.Annotation;
import dev.sterna.processor.source.FolderTexts;
import dev.sterna.processor.source.SourceFiles;
import dev.sterna.revision.RevisionInfo;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Reads the metadata of every revision of a package, whether it is compiled here or a class file.
 */
public final class RevisionReader {

  static final String REVISION = Revision.class.getCanonicalName();

  private final ProcessingEnvironment env;
  private final SourceFiles sources;
  private final FolderTexts texts;

  /**
   * @param texts those of the folder, of which the checksums may be known by now
   */
  public RevisionReader(ProcessingEnvironment env, SourceFiles sources, FolderTexts texts) {
    this.env = env;
    this.sources = sources;
    this.texts = texts;
  }

  /**
   * The revisions of this package.
   *
   * @param folder where their sources lie, if that is known
   */
  public FoundRevisions read(PackageElement migrations, Optional<RevisionFolder> folder) {
    List<FoundRevision> revisions = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    SortedMap<String, TypeElement> types = new TreeMap<>();
    for (TypeElement type : ElementFilter.typesIn(migrations.getEnclosedElements())) {
      if (Annotation.isOn(type, REVISION)) {
        types.put(type.getSimpleName().toString(), type);
      }
    }
    for (TypeElement type : types.values()) {
      if (folder.isEmpty() || folder.get().holds(type)) {
        read(Annotation.of(type, REVISION).orElseThrow(), revisions, problems);
      }
    }
    if (folder.isPresent()) {
      problems.addAll(folder.get().problems(types.values()));
    }
    problems.addAll(GraphProblems.of(revisions));
    return new FoundRevisions(revisions, problems);
  }

  private void read(Annotation annotation, List<FoundRevision> revisions, List<Problem> problems) {
    TypeElement type = (TypeElement) annotation.element();
    List<Problem> found = new ArrayList<>();
    Optional<String> fault = new RevisionClass(env).fault(type);
    if (fault.isPresent()) {
      found.add(
          Problem.of(
              RevisionMessage.REVISION_CLASS,
              Origin.of(type),
              type.getSimpleName().toString(),
              fault.get()));
    }
    if (annotation.string("id").isBlank()) {
      found.add(
          Problem.of(
              RevisionMessage.REVISION_WITHOUT_ID,
              annotation.origin("id"),
              type.getSimpleName().toString()));
    }
    if (sources.isMisread(type)) {
      found.add(
          Problem.of(
              RevisionMessage.REVISION_ENCODING, Origin.of(type), type.getSimpleName().toString()));
    }
    String created = annotation.string("created");
    Optional<Instant> time = instant(created);
    if (!created.isEmpty() && time.isEmpty()) {
      found.add(
          Problem.of(
              RevisionMessage.REVISION_TIME,
              annotation.origin("created"),
              created,
              type.getSimpleName().toString()));
    }
    if (found.isEmpty()) {
      revisions.add(new FoundRevision(info(type, annotation, time), annotation));
    }
    problems.addAll(found);
  }

  private RevisionInfo info(TypeElement type, Annotation annotation, Optional<Instant> created) {
    String className = type.getSimpleName().toString();
    return new RevisionInfo(
        annotation.string("id"),
        annotation.strings("revises"),
        annotation.strings("dependsOn"),
        annotation.strings("labels"),
        annotation.strings("replaces"),
        annotation.string("message"),
        created,
        annotation.string("schema"),
        checksum(type, className),
        className,
        annotation.strings("checksums"));
  }

  private String checksum(TypeElement type, String className) {
    Optional<String> source = sources.text(type);
    return source.isPresent() ? texts.checksum(className, source.get()) : "";
  }

  private static Optional<Instant> instant(String text) {
    try {
      return Optional.of(Instant.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
