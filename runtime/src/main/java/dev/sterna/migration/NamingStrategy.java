package dev.sterna.migration;

/** How names of classes and attributes become names of tables and columns. */
public enum NamingStrategy {
  /** As Jakarta Persistence defines: the name itself. */
  JPA,
  /** Words in lower case joined by {@code _}, as Spring Boot configures Hibernate. */
  SNAKE_CASE,
  /**
   * As defined by a service on the processor path, an implementation of {@code
   * dev.sterna.processor.spi.NamingConvention}.
   */
  SERVICE
}
