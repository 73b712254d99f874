package dev.sterna.processor;

import dev.sterna.emit.RevisionsSource;
import dev.sterna.processor.entity.Compiled;
import dev.sterna.processor.entity.EntitySearch;
import dev.sterna.processor.entity.FoundEntities;
import dev.sterna.processor.mapping.MappedModel;
import dev.sterna.processor.mapping.ModelMapping;
import dev.sterna.processor.pending.Draft;
import dev.sterna.processor.pending.DraftBase;
import dev.sterna.processor.pending.DraftOutcome;
import dev.sterna.processor.pending.Drafting;
import dev.sterna.processor.pending.SnapshotReading;
import dev.sterna.processor.report.Message;
import dev.sterna.processor.report.Origin;
import dev.sterna.processor.report.Problem;
import dev.sterna.processor.revision.FoundRevisions;
import dev.sterna.processor.revision.RevisionReader;
import dev.sterna.processor.source.CompilerFiles;
import dev.sterna.processor.source.Initializers;
import dev.sterna.processor.source.MappingFiles;
import dev.sterna.processor.source.MigrationsFolder;
import dev.sterna.processor.source.SourceFiles;
import dev.sterna.snapshot.Snapshot;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;

/**
 * Generates the classes of one migrations package. {@code Revisions} is written whatever else goes
 * wrong, because user code names it: one error of ours must not become a hundred unknown symbols.
 */
final class MigrationsPackage {

  private static final String REVISIONS = "Revisions";

  private final ProcessingEnvironment env;
  private final Compiled compiled;
  private final MigrationsDeclaration declaration;
  private final Origin origin;
  private final CompilerFiles files;
  private final Optional<Path> folder;
  private final SourceFiles sources;

  MigrationsPackage(
      ProcessingEnvironment env, Compiled compiled, MigrationsDeclaration declaration) {
    this.env = env;
    this.compiled = compiled;
    this.declaration = declaration;
    origin = declaration.annotation().origin();
    files = new CompilerFiles(env);
    folder =
        new MigrationsFolder(files, env.getElementUtils(), compiled.roots())
            .of(declaration.migrations(), option(MigrationsFolder.OPTION));
    sources = new SourceFiles(files, env.getElementUtils(), declaration.packageName(), folder);
  }

  /** Writes {@code Revisions}, and {@code Draft} if something is pending; what there is to say. */
  List<Problem> generate() {
    Guard guard = new Guard(origin);
    FoundRevisions revisions =
        guard.get(
            () -> new RevisionReader(env, sources).read(declaration.migrations()),
            FoundRevisions.none());
    DraftOutcome outcome = guard.get(() -> draft(revisions), DraftOutcome.none(List.of()));
    List<Problem> taken = guard.get(() -> write(revisions, outcome.draft()), List.of());
    return Stream.of(revisions.problems(), outcome.problems(), taken, guard.defects())
        .flatMap(List::stream)
        .toList();
  }

  private DraftOutcome draft(FoundRevisions revisions) {
    SnapshotReading snapshot = snapshot();
    FoundEntities entities =
        new EntitySearch(
                env.getElementUtils(), files, sources, option(EntitySearch.COMPLETE_OPTION))
            .find(
                declaration.scope(),
                compiled,
                sources.uncompiled(compiled.roots()),
                snapshot.snapshot().orElse(Snapshot.empty()).entities().values(),
                declaration.annotation());
    MappedModel model = new ModelMapping(env, declaration.mapping()).map(entities.entities());
    List<Problem> outside = outsideOfEntities();
    boolean isWhole =
        revisions.areSound()
            && entities.problems().isEmpty()
            && outside.isEmpty()
            && !model.hasErrors();
    DraftOutcome outcome =
        snapshot
            .snapshot()
            .filter(s -> isWhole)
            .map(s -> drafting(revisions, s).of(model))
            .orElse(DraftOutcome.none(List.of()));
    return outcome.after(
        Stream.of(
                snapshot.problem().stream().toList(),
                entities.problems(),
                outside,
                model.problems())
            .flatMap(List::stream)
            .toList());
  }

  /** What would shape tables from elsewhere, and is not read. */
  private List<Problem> outsideOfEntities() {
    MappingFiles mappingFiles = new MappingFiles(files, declaration.packageName(), folder);
    return Stream.concat(compiled.problems().stream(), mappingFiles.problems(origin).stream())
        .toList();
  }

  private Drafting drafting(FoundRevisions revisions, Snapshot snapshot) {
    DraftBase base =
        new DraftBase(
            declaration.packageName(), origin, declaration.tables(), revisions.heads(), snapshot);
    return new Drafting(base, new Initializers(sources, env.getElementUtils()));
  }

  /** The snapshot in the folder, if there is one. */
  private SnapshotReading snapshot() {
    Problem notFound =
        option(MigrationsFolder.OPTION)
            .map(given -> Problem.of(Message.FOLDER_WRONG, origin, given))
            .orElseGet(
                () -> Problem.of(Message.FOLDER_NOT_FOUND, origin, declaration.packageName()));
    return folder
        .map(found -> SnapshotReading.in(found, origin))
        .orElseGet(() -> SnapshotReading.failed(notFound));
  }

  /** Writes the classes; an error for each whose name the sources have taken. */
  private List<Problem> write(FoundRevisions revisions, Optional<Draft> draft) {
    Optional<GeneratedClass> draftClass = draft.map(d -> generated(Draft.CLASS_NAME, d.source()));
    boolean isFree = draftClass.filter(this::isTaken).isEmpty();
    String text =
        new RevisionsSource(
                declaration.packageName(),
                declaration.mapping().defaultSchema(),
                List.copyOf(revisions.distinct()),
                draft.filter(d -> isFree).map(Draft::pending))
            .text();
    Map<Boolean, List<GeneratedClass>> classes =
        Stream.concat(Stream.of(generated(REVISIONS, text)), draftClass.stream())
            .collect(Collectors.partitioningBy(this::isTaken));
    return Stream.concat(
            classes.get(true).stream()
                .map(taken -> Problem.of(Message.NAME_TAKEN, origin, taken.qualifiedName())),
            classes.get(false).stream()
                .flatMap(generated -> generated.write(env.getFiler(), origin).stream()))
        .toList();
  }

  private GeneratedClass generated(String name, String source) {
    return new GeneratedClass(declaration.migrations(), name, source);
  }

  private boolean isTaken(GeneratedClass generated) {
    return generated.isTaken(compiled.roots());
  }

  private Optional<String> option(String name) {
    return Optional.ofNullable(env.getOptions().get(name));
  }
}
