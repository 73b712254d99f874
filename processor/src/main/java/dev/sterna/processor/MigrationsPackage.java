package dev.sterna.processor;

import dev.sterna.processor.entity.Compiled;
import dev.sterna.processor.entity.EntitySearch;
import dev.sterna.processor.entity.FoundEntities;
import dev.sterna.processor.mapping.MappedModel;
import dev.sterna.processor.mapping.ModelMapping;
import dev.sterna.processor.mapping.declaration.MappingDescriptor;
import dev.sterna.processor.mapping.xml.MappingFiles;
import dev.sterna.processor.pending.DeclaredRows;
import dev.sterna.processor.pending.DraftBase;
import dev.sterna.processor.pending.DraftOutcome;
import dev.sterna.processor.pending.Drafting;
import dev.sterna.processor.pending.Releases;
import dev.sterna.processor.pending.SnapshotReading;
import dev.sterna.processor.report.Origin;
import dev.sterna.processor.report.Problem;
import dev.sterna.processor.report.SetupMessage;
import dev.sterna.processor.report.Severity;
import dev.sterna.processor.revision.FoundRevisions;
import dev.sterna.processor.revision.RevisionFolder;
import dev.sterna.processor.revision.RevisionReader;
import dev.sterna.processor.source.CompilerFiles;
import dev.sterna.processor.source.FolderTexts;
import dev.sterna.processor.source.Initializers;
import dev.sterna.processor.source.MigrationsFolder;
import dev.sterna.processor.source.ProjectFiles;
import dev.sterna.processor.source.SourceFiles;
import dev.sterna.processor.source.StaleClasses;
import dev.sterna.processor.source.UncompiledSources;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * Generates the classes of one migrations package. {@code Revisions} is written whatever else goes
 * wrong, because user code names it: one error of ours must not become a hundred unknown symbols.
 */
final class MigrationsPackage {

  private final ProcessingEnvironment env;
  private final Compiled compiled;
  private final MigrationsDeclaration declaration;
  private final SourceOutput output;
  private final Origin origin;
  private final CompilerFiles files;
  private final Optional<Path> folder;
  private final SourceFiles sources;
  private final Optional<UncompiledSources> uncompiled;

  MigrationsPackage(
      ProcessingEnvironment env,
      Compiled compiled,
      MigrationsDeclaration declaration,
      SourceOutput output) {
    this.env = env;
    this.compiled = compiled;
    this.declaration = declaration;
    this.output = output;
    origin = declaration.annotation().origin();
    files = new CompilerFiles(env);
    folder =
        new MigrationsFolder(files, env.getElementUtils(), compiled.roots())
            .of(declaration.migrations(), option(MigrationsFolder.OPTION));
    sources = new SourceFiles(files, env.getElementUtils(), declaration.packageName(), folder);
    uncompiled = sources.uncompiled(compiled.roots());
  }

  /**
   * Writes {@code Revisions}, and {@code Draft} if something is pending; what there is to say.
   *
   * @param obstacles what was said already: on a setup that is wrong no draft is made, because its
   *     own errors would only follow from that
   */
  List<Problem> generate(List<Problem> obstacles) {
    try (FolderTexts texts = FolderTexts.of(folder)) {
      return generate(obstacles, texts);
    }
  }

  /** The entities come first: the texts of the folder are read meanwhile. */
  private List<Problem> generate(List<Problem> obstacles, FolderTexts texts) {
    Guard guard = new Guard(origin);
    Optional<ReadModel> model =
        obstacles.isEmpty()
            ? guard.get(
                () -> Optional.of(model(texts, SnapshotReading.entities(texts), descriptor())),
                Optional.empty())
            : Optional.empty();
    FoundRevisions revisions =
        guard.get(
            () ->
                new RevisionReader(env, sources, texts)
                    .read(declaration.migrations(), revisionFolder()),
            FoundRevisions.none());
    GeneratedClasses classes = new GeneratedClasses(declaration, compiled.roots(), files, output);
    DraftOutcome drafted =
        guard.get(
            () -> model.isPresent() ? draft(model.get(), revisions) : DraftOutcome.none(List.of()),
            DraftOutcome.none(List.of()));
    List<Problem> taken = guard.get(() -> classes.taken(drafted.draft()), List.of());
    DraftOutcome outcome = taken.isEmpty() ? drafted : DraftOutcome.none(taken);
    List<Problem> stale = guard.get(() -> classes.write(revisions, outcome.draft()), List.of());
    List<Problem> problems = new ArrayList<>(revisions.problems());
    problems.addAll(outcome.problems());
    problems.addAll(stale);
    problems.addAll(guard.defects());
    if (outcome.draft().isEmpty() && !hasError(obstacles) && !hasError(problems)) {
      classes.deleteDraft(folder);
    }
    return problems.isEmpty() && model.isPresent() && revisions.revisions().isEmpty()
        ? beginning(model.get().entities())
        : problems;
  }

  /** What there is to say where there is no revision yet; later ones may all be written by hand. */
  private List<Problem> beginning(FoundEntities entities) {
    return entities.noEntity(declaration.scope(), declaration.annotation());
  }

  private static boolean hasError(List<Problem> problems) {
    for (Problem problem : problems) {
      if (problem.severity() == Severity.ERROR) {
        return true;
      }
    }
    return false;
  }

  private Optional<RevisionFolder> revisionFolder() {
    return folder.map(
        path ->
            RevisionFolder.of(
                path,
                origin,
                compiled.roots(),
                declaration.packageName(),
                uncompiled.stream().toList()));
  }

  /**
   * What the sources and the snapshot say.
   *
   * @param entities the entity class of each table
   * @param schema what they are mapped to
   * @param snapshot what was committed
   * @param descriptor what mapping files say
   */
  private record ReadModel(
      FoundEntities entities,
      MappedModel schema,
      SnapshotReading snapshot,
      MappingDescriptor descriptor) {}

  /**
   * Reads the entities, and the snapshot beside them.
   *
   * @param known the names of the entities in the snapshot; if it turns out that there are others,
   *     all is read again
   */
  private ReadModel model(
      FolderTexts texts, SortedSet<String> known, MappingDescriptor descriptor) {
    FoundEntities entities =
        new EntitySearch(
                env.getElementUtils(), files, sources, option(EntitySearch.COMPLETE_OPTION))
            .find(
                declaration.scope().describing(descriptor.entities()),
                compiled.describing(descriptor.entities(), env.getElementUtils()),
                uncompiled,
                known,
                declaration.annotation());
    MappedModel model =
        new ModelMapping(
                env,
                declaration.mapping(),
                descriptor,
                new ReadSources(files, sources, env.getElementUtils(), compiled.roots()))
            .map(entities.entities(), entities.converters(), entities.embeddables());
    SnapshotReading snapshot = snapshot(texts, model);
    return snapshot.entities().equals(known)
        ? new ReadModel(entities, model, snapshot, descriptor)
        : model(texts, snapshot.entities(), descriptor);
  }

  private DraftOutcome draft(ReadModel read, FoundRevisions revisions) {
    FoundEntities entities = read.entities();
    MappedModel model = read.schema();
    SnapshotReading snapshot = read.snapshot();
    List<Problem> stale = staleClasses(revisions, read);
    DeclaredRows rows = DeclaredRows.of(entities.entities(), model);
    boolean isWhole =
        revisions.areSound()
            && snapshot.problem().isEmpty()
            && entities.problems().isEmpty()
            && stale.isEmpty()
            && read.descriptor().isSound()
            && !model.hasErrors()
            && rows.problems().isEmpty();
    DraftOutcome outcome =
        isWhole
            ? drafting(revisions, snapshot).of(model, rows.rows())
            : DraftOutcome.none(List.of());
    List<Problem> problems = new ArrayList<>();
    if (snapshot.problem().isPresent()) {
      problems.add(snapshot.problem().get());
    }
    problems.addAll(entities.emptyPackages(declaration.scope(), declaration.annotation()));
    problems.addAll(entities.problems());
    problems.addAll(stale);
    problems.addAll(read.descriptor().problems());
    problems.addAll(model.problems());
    problems.addAll(rows.problems());
    return outcome.after(problems);
  }

  /** An error if class files stand for sources that say something else by now. */
  private List<Problem> staleClasses(FoundRevisions revisions, ReadModel read) {
    if (uncompiled.isEmpty() || uncompiled.get().isEmpty()) {
      return List.of();
    }
    StaleClasses classes = new StaleClasses(sources, env.getElementUtils(), compiled.roots());
    List<TypeElement> types = new ArrayList<>(read.entities().entities());
    types.addAll(read.entities().converters());
    types.addAll(read.entities().embeddables());
    types.addAll(read.descriptor().converters());
    revisions.revisions().forEach(r -> types.add((TypeElement) r.annotation().element()));
    List<String> stale = new ArrayList<>();
    if (classes.isStale(declaration.migrations())) {
      stale.add("package-info of " + declaration.packageName());
    }
    classes.among(types).forEach((name, part) -> stale.add(name + ": " + part));
    return stale.isEmpty()
        ? List.of()
        : List.of(Problem.of(SetupMessage.CLASS_FILE_STALE, origin, String.join(", ", stale)));
  }

  /** What mapping files say; where there is none, no class that reads XML is loaded. */
  private MappingDescriptor descriptor() {
    ProjectFiles projectFiles = new ProjectFiles(files, declaration.packageName(), folder);
    return projectFiles.hasAny(MappingDescriptor.ENTRIES)
        ? new MappingFiles(projectFiles::content, env.getElementUtils(), declaration.migrations())
            .read()
        : MappingDescriptor.NONE;
  }

  private Drafting drafting(FoundRevisions revisions, SnapshotReading snapshot) {
    DraftBase base =
        DraftBase.on(
            snapshot,
            declaration.packageName(),
            origin,
            declaration.filter(),
            Releases.of(declaration.annotation(), revisions.distinct()),
            revisions.heads());
    return new Drafting(base, new Initializers(sources, env.getElementUtils()));
  }

  private SnapshotReading snapshot(FolderTexts texts, MappedModel model) {
    return folder.isPresent()
        ? SnapshotReading.in(texts, model, origin)
        : SnapshotReading.failed(folderMissing());
  }

  private Problem folderMissing() {
    return option(MigrationsFolder.OPTION)
        .map(given -> Problem.of(SetupMessage.FOLDER_WRONG, origin, given))
        .orElseGet(
            () -> Problem.of(SetupMessage.FOLDER_NOT_FOUND, origin, declaration.packageName()));
  }

  private Optional<String> option(String name) {
    return Optional.ofNullable(env.getOptions().get(name));
  }
}
