package dev.sterna.processor;

import dev.sterna.migration.NamingStrategy;
import dev.sterna.processor.mapping.name.NamingConventions;
import dev.sterna.processor.report.Problem;
import dev.sterna.processor.report.SetupMessage;
import dev.sterna.processor.source.Annotation;
import dev.sterna.processor.spi.NamingConvention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/**
 * The convention that {@code @Migrations(naming = …)} asks for.
 *
 * @param convention the convention; that of Jakarta Persistence if there is a problem
 * @param problem why the service that is asked for cannot be had
 */
record NamingService(NamingConvention convention, Optional<Problem> problem) {

  /** What this declaration of a migrations package asks for. */
  static NamingService of(Annotation migrations) {
    NamingStrategy strategy = migrations.constant("naming", NamingStrategy.class);
    return strategy == NamingStrategy.SERVICE
        ? onProcessorPath(migrations)
        : new NamingService(
            NamingConventions.of(strategy, NamingConventions.standard()), Optional.empty());
  }

  private static NamingService onProcessorPath(Annotation migrations) {
    List<NamingConvention> found = new ArrayList<>();
    try {
      ServiceLoader.load(NamingConvention.class, NamingService.class.getClassLoader())
          .forEach(found::add);
    } catch (ServiceConfigurationError e) {
      return failed(
          Problem.of(
              SetupMessage.NAMING_SERVICE_FAILED,
              migrations.origin("naming"),
              "on the processor path",
              e.getMessage()));
    }
    if (found.isEmpty()) {
      return failed(Problem.of(SetupMessage.NAMING_SERVICE_MISSING, migrations.origin("naming")));
    }
    if (found.size() > 1) {
      return failed(
          Problem.of(
              SetupMessage.NAMING_SERVICE_TWICE,
              migrations.origin("naming"),
              found.stream()
                  .map(one -> one.getClass().getName())
                  .sorted()
                  .collect(Collectors.joining(", "))));
    }
    return new NamingService(new CheckedConvention(found.get(0)), Optional.empty());
  }

  private static NamingService failed(Problem problem) {
    return new NamingService(NamingConventions.standard(), Optional.of(problem));
  }
}
