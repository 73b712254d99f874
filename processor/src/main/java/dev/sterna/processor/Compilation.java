package dev.sterna.processor;

import dev.sterna.processor.entity.Compiled;
import dev.sterna.processor.report.Diagnostics;
import dev.sterna.processor.report.Message;
import dev.sterna.processor.report.Origin;
import dev.sterna.processor.report.Problem;
import dev.sterna.processor.source.CompilerFiles;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;

/** One run of the compiler: each of its migrations packages in turn. */
final class Compilation {

  private final ProcessingEnvironment env;
  private final RoundEnvironment round;

  Compilation(ProcessingEnvironment env, RoundEnvironment round) {
    this.env = env;
    this.round = round;
  }

  void run() {
    round.getRootElements().stream().findFirst().map(Origin::of).ifPresent(this::run);
  }

  private void run(Origin anywhere) {
    Diagnostics diagnostics = new Diagnostics(env, round.getRootElements());
    Guard guard = new Guard(anywhere);
    List<MigrationsDeclaration> declarations = guard.get(this::declarations, List.of());
    diagnostics.report(unclear(declarations));
    for (MigrationsDeclaration declaration : declarations) {
      Guard each = new Guard(declaration.annotation().origin());
      diagnostics.report(each.get(() -> generate(declaration), List.of()));
      diagnostics.report(each.defects());
    }
    diagnostics.report(guard.defects());
  }

  private List<MigrationsDeclaration> declarations() {
    return new MigrationsPackages(new CompilerFiles(env), env.getElementUtils())
        .in(round).stream()
            .flatMap(found -> MigrationsDeclaration.of(found, env.getTypeUtils()).stream())
            .toList();
  }

  /** The declarations that would take every entity, though others want theirs. */
  private static List<Problem> unclear(List<MigrationsDeclaration> declarations) {
    return declarations.stream()
        .filter(declaration -> declarations.size() > 1)
        .filter(declaration -> declaration.scope().packages().isEmpty())
        .map(declaration -> declaration.annotation().origin())
        .map(origin -> Problem.of(Message.PACKAGES_UNCLEAR, origin))
        .toList();
  }

  private List<Problem> generate(MigrationsDeclaration declaration) {
    return new MigrationsPackage(env, Compiled.of(round, env.getElementUtils()), declaration)
        .generate();
  }
}
