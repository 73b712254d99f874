package dev.sterna.processor;

import dev.sterna.processor.entity.Compiled;
import dev.sterna.processor.report.Diagnostics;
import dev.sterna.processor.report.Origin;
import dev.sterna.processor.report.Problem;
import dev.sterna.processor.source.CompilerFiles;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.PackageElement;

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
    Diagnostics diagnostics = new Diagnostics(env);
    Guard guard = new Guard(anywhere);
    guard.get(this::packages, List.<PackageElement>of()).forEach(p -> run(p, diagnostics));
    diagnostics.report(guard.defects());
  }

  private List<PackageElement> packages() {
    return new MigrationsPackages(new CompilerFiles(env), env.getElementUtils()).in(round);
  }

  private void run(PackageElement found, Diagnostics diagnostics) {
    Guard guard = new Guard(Origin.of(found));
    diagnostics.report(guard.get(() -> generate(found), List.of()));
    diagnostics.report(guard.defects());
  }

  private List<Problem> generate(PackageElement found) {
    return MigrationsDeclaration.of(found, env.getTypeUtils())
        .map(
            declaration ->
                new MigrationsPackage(env, Compiled.of(round, env.getElementUtils()), declaration)
                    .generate())
        .orElse(List.of());
  }
}
