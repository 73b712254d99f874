package dev.sterna.processor;

import dev.sterna.processor.pending.Hooks;
import dev.sterna.processor.report.Problem;
import dev.sterna.processor.report.SetupMessage;
import dev.sterna.processor.source.Annotation;
import dev.sterna.processor.spi.DraftHook;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/**
 * The hooks that {@code @Migrations(hooks = true)} asks for.
 *
 * @param hooks the hooks; none if there is a problem
 * @param problem why those that are asked for cannot be had
 */
record HookServices(Hooks hooks, Optional<Problem> problem) {

  private static final String MEMBER = "hooks";
  private static final Hooks NONE = new Hooks(List.of());

  /** What this declaration of a migrations package asks for. */
  static HookServices of(Annotation migrations) {
    return migrations.truth(MEMBER)
        ? onProcessorPath(migrations)
        : new HookServices(NONE, Optional.empty());
  }

  private static HookServices onProcessorPath(Annotation migrations) {
    List<DraftHook> found = new ArrayList<>();
    try {
      ServiceLoader.load(DraftHook.class, HookServices.class.getClassLoader()).forEach(found::add);
    } catch (ServiceConfigurationError e) {
      return failed(
          Problem.of(
              SetupMessage.HOOK_FAILED,
              migrations.origin(MEMBER),
              "on the processor path",
              String.valueOf(e.getMessage())));
    }
    if (found.isEmpty()) {
      return failed(Problem.of(SetupMessage.HOOK_MISSING, migrations.origin(MEMBER)));
    }
    found.sort(Comparator.comparing(hook -> hook.getClass().getName()));
    return new HookServices(new Hooks(found), Optional.empty());
  }

  private static HookServices failed(Problem problem) {
    return new HookServices(NONE, Optional.of(problem));
  }
}
