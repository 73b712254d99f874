package dev.sterna.processor;

import dev.sterna.processor.entity.Compiled;
import dev.sterna.processor.report.Diagnostics;
import dev.sterna.processor.report.FewNames;
import dev.sterna.processor.report.Origin;
import dev.sterna.processor.report.Problem;
import dev.sterna.processor.report.RevisionMessage;
import dev.sterna.processor.report.SetupMessage;
import dev.sterna.processor.report.Severity;
import dev.sterna.processor.source.CompilerFiles;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** One run of the compiler: each of its migrations packages in turn. */
final class Compilation {

  private final ProcessingEnvironment env;
  private final RoundEnvironment round;
  private final SourceOutput output;

  Compilation(ProcessingEnvironment env, RoundEnvironment round) {
    this.env = env;
    this.round = round;
    output = new SourceOutput(env);
  }

  /** Generates and reports, and says what is left to later rounds, if there is anything at all. */
  Optional<LaterRounds> run() {
    for (Element root : round.getRootElements()) {
      Origin anywhere = Origin.of(root);
      return Optional.of(new LaterRounds(anywhere, run(anywhere), output));
    }
    return Optional.empty();
  }

  private LateTypes run(Origin anywhere) {
    Diagnostics diagnostics = new Diagnostics(env, round.getRootElements());
    Guard guard = new Guard(anywhere);
    Compiled compiled = guard.get(() -> Compiled.of(round), Compiled.nothing());
    List<MigrationsDeclaration> declarations = guard.get(this::declarations, List.of());
    List<Problem> setup = guard.get(() -> setup(declarations, compiled), List.of());
    diagnostics.report(without(guard.get(() -> waiting(setup), setup), setup));
    List<Problem> told = new ArrayList<>(setup);
    List<Problem> late = new ArrayList<>();
    if (declarations.isEmpty()) {
      diagnostics.report(guard.get(() -> undeclared(anywhere, compiled), List.of()));
    }
    for (MigrationsDeclaration declaration : declarations) {
      Guard each = new Guard(declaration.annotation().origin());
      List<Problem> problems =
          each.get(
              () -> new MigrationsPackage(env, compiled, declaration, output).generate(setup),
              List.of());
      List<Problem> waiting = each.get(() -> waiting(problems), List.of());
      told.addAll(problems);
      late.addAll(waiting);
      diagnostics.report(without(waiting, problems));
      diagnostics.report(each.defects());
    }
    diagnostics.report(guard.get(() -> leftOut(declarations, compiled, told), List.of()));
    diagnostics.report(guard.defects());
    return new LateTypes(late);
  }

  /** Those that can wait for the last round. */
  private List<Problem> waiting(List<Problem> problems) {
    CompilerFiles files = files();
    List<Problem> waiting = new ArrayList<>();
    for (Problem problem : problems) {
      if (LateTypes.canWait(problem, files)) {
        waiting.add(problem);
      }
    }
    return waiting;
  }

  private static List<Problem> without(List<Problem> some, List<Problem> problems) {
    List<Problem> others = new ArrayList<>(problems);
    others.removeAll(some);
    return others;
  }

  private List<MigrationsDeclaration> declarations() {
    List<MigrationsDeclaration> declarations = new ArrayList<>();
    for (PackageElement found : packages().in(round)) {
      MigrationsDeclaration.of(found, env.getTypeUtils()).ifPresent(declarations::add);
    }
    return declarations;
  }

  /** Why there is nothing to do, where somebody may have expected something. */
  private List<Problem> undeclared(Origin anywhere, Compiled compiled) {
    List<String> hidden = packages().hidden();
    return hidden.isEmpty()
        ? new MissingDeclaration(env.getElementUtils(), files()).of(compiled).stream().toList()
        : List.of(Problem.of(SetupMessage.OUTPUT_NOT_SEEN, anywhere, String.join(", ", hidden)));
  }

  /**
   * What a list of packages that is too short would drop in silence.
   *
   * @param told what was told before: nothing is said beside errors, nor of a name that is wrong
   */
  private static List<Problem> leftOut(
      List<MigrationsDeclaration> declarations, Compiled compiled, List<Problem> told) {
    if (declarations.isEmpty()) {
      return List.of();
    }
    for (Problem problem : told) {
      if (problem.severity() == Severity.ERROR
          || problem.message() == SetupMessage.PACKAGE_WITHOUT_ENTITY) {
        return List.of();
      }
    }
    SortedSet<String> names = new TreeSet<>();
    for (TypeElement entity : compiled.entities()) {
      if (!isTaken(entity, declarations)) {
        names.add(entity.getQualifiedName().toString());
      }
    }
    return names.isEmpty()
        ? List.of()
        : List.of(
            Problem.of(
                SetupMessage.ENTITY_LEFT_OUT,
                declarations.get(0).annotation().origin("packages"),
                FewNames.of(names)));
  }

  private static boolean isTaken(TypeElement entity, List<MigrationsDeclaration> declarations) {
    for (MigrationsDeclaration declaration : declarations) {
      if (declaration.scope().contains(entity)) {
        return true;
      }
    }
    return false;
  }

  private MigrationsPackages packages() {
    return new MigrationsPackages(files(), env.getElementUtils());
  }

  private CompilerFiles files() {
    return new CompilerFiles(env);
  }

  /** What is wrong with the options, the declarations, and revisions that belong to none. */
  private List<Problem> setup(List<MigrationsDeclaration> declarations, Compiled compiled) {
    List<Problem> problems = new ArrayList<>();
    if (!declarations.isEmpty()) {
      Origin first = declarations.get(0).annotation().origin();
      problems.addAll(new OptionCheck(env.getOptions()).problems(first));
      problems.addAll(new DeclarationCheck(declarations).problems());
      problems.addAll(strayRevisions(declarations, compiled));
    }
    return problems;
  }

  private static List<Problem> strayRevisions(
      List<MigrationsDeclaration> declarations, Compiled compiled) {
    Set<Element> packages = new HashSet<>();
    for (MigrationsDeclaration declaration : declarations) {
      packages.add(declaration.migrations());
    }
    List<Problem> problems = new ArrayList<>();
    for (TypeElement revision : compiled.revisions()) {
      if (!packages.contains(revision.getEnclosingElement())) {
        problems.add(
            Problem.of(
                RevisionMessage.REVISION_ELSEWHERE,
                Origin.of(revision),
                revision.getQualifiedName().toString()));
      }
    }
    return problems;
  }
}
