package dev.sterna.processor;

import dev.sterna.migration.Revision;
import dev.sterna.processor.entity.Compiled;
import dev.sterna.processor.report.Diagnostics;
import dev.sterna.processor.report.Origin;
import dev.sterna.processor.report.Problem;
import dev.sterna.processor.report.RevisionMessage;
import dev.sterna.processor.report.SetupMessage;
import dev.sterna.processor.source.CompilerFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** One run of the compiler: each of its migrations packages in turn. */
final class Compilation {

  private final ProcessingEnvironment env;
  private final RoundEnvironment round;

  Compilation(ProcessingEnvironment env, RoundEnvironment round) {
    this.env = env;
    this.round = round;
  }

  /** Generates and reports; what can only be told in the last round is handed back. */
  LateTypes run() {
    return round.getRootElements().stream()
        .findFirst()
        .map(Origin::of)
        .map(this::run)
        .orElse(LateTypes.none());
  }

  private LateTypes run(Origin anywhere) {
    Diagnostics diagnostics = new Diagnostics(env, round.getRootElements());
    Guard guard = new Guard(anywhere);
    List<MigrationsDeclaration> declarations = guard.get(this::declarations, List.of());
    List<Problem> setup = guard.get(() -> setup(declarations), List.of());
    diagnostics.report(guard.get(() -> byWaiting(setup).get(false), List.of()));
    List<Problem> late = new ArrayList<>();
    if (declarations.isEmpty()) {
      diagnostics.report(guard.get(() -> undeclared(anywhere), List.of()));
    }
    for (MigrationsDeclaration declaration : declarations) {
      Guard each = new Guard(declaration.annotation().origin());
      Map<Boolean, List<Problem>> problems =
          each.get(
              () -> byWaiting(generate(declaration, setup)),
              Map.of(true, List.of(), false, List.of()));
      late.addAll(problems.get(true));
      diagnostics.report(problems.get(false));
      diagnostics.report(each.defects());
    }
    diagnostics.report(guard.defects());
    return new LateTypes(late);
  }

  private Map<Boolean, List<Problem>> byWaiting(List<Problem> problems) {
    CompilerFiles files = new CompilerFiles(env);
    return problems.stream()
        .collect(Collectors.partitioningBy(problem -> LateTypes.canWait(problem, files)));
  }

  private List<MigrationsDeclaration> declarations() {
    return packages().in(round).stream()
        .flatMap(found -> MigrationsDeclaration.of(found, env.getTypeUtils()).stream())
        .toList();
  }

  /** Why there is nothing to do, where somebody may have expected something. */
  private List<Problem> undeclared(Origin anywhere) {
    List<String> hidden = packages().hidden();
    return hidden.isEmpty()
        ? new MissingDeclaration(env.getElementUtils(), files().classOutput())
            .of(Compiled.of(round, env.getElementUtils()), revisions()).stream().toList()
        : List.of(Problem.of(SetupMessage.OUTPUT_NOT_SEEN, anywhere, String.join(", ", hidden)));
  }

  private MigrationsPackages packages() {
    return new MigrationsPackages(files(), env.getElementUtils());
  }

  private CompilerFiles files() {
    return new CompilerFiles(env);
  }

  /** What is wrong with the options, the declarations, and revisions that belong to none. */
  private List<Problem> setup(List<MigrationsDeclaration> declarations) {
    return Stream.of(
            declarations.stream()
                .limit(1)
                .map(declaration -> declaration.annotation().origin())
                .flatMap(origin -> new OptionCheck(env.getOptions()).problems(origin).stream()),
            new DeclarationCheck(declarations).problems().stream(),
            declarations.isEmpty() ? Stream.<Problem>empty() : strayRevisions(declarations))
        .flatMap(problems -> problems)
        .toList();
  }

  private Stream<Problem> strayRevisions(List<MigrationsDeclaration> declarations) {
    List<Element> packages =
        declarations.stream().<Element>map(MigrationsDeclaration::migrations).toList();
    return revisions().stream()
        .filter(revision -> !packages.contains(revision.getEnclosingElement()))
        .map(
            revision ->
                Problem.of(
                    RevisionMessage.REVISION_ELSEWHERE,
                    Origin.of(revision),
                    revision.getQualifiedName().toString()));
  }

  private Set<TypeElement> revisions() {
    return ElementFilter.typesIn(round.getElementsAnnotatedWith(Revision.class));
  }

  private List<Problem> generate(MigrationsDeclaration declaration, List<Problem> setup) {
    return new MigrationsPackage(env, Compiled.of(round, env.getElementUtils()), declaration)
        .generate(setup);
  }
}
