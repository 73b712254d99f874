package dev.sterna.processor.mapping.name;

import dev.sterna.migration.NamingStrategy;
import dev.sterna.processor.spi.NamingConvention;

/** The conventions that are built in. */
public final class NamingConventions {

  private static final NamingConvention JPA = new NamingConvention() {};

  private NamingConventions() {}

  /**
   * The convention of a strategy.
   *
   * @param service what {@link NamingStrategy#SERVICE} stands for
   */
  public static NamingConvention of(NamingStrategy strategy, NamingConvention service) {
    return switch (strategy) {
      case JPA -> JPA;
      case SNAKE_CASE -> new SnakeCase();
      case SERVICE -> service;
    };
  }

  /** What Jakarta Persistence says. */
  public static NamingConvention standard() {
    return JPA;
  }
}
