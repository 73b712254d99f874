package dev.sterna.migration;

/** How names of classes and attributes become names of tables and columns. */
public enum NamingStrategy {
  /** As Jakarta Persistence says: the name itself. */
  JPA,
  /** Words in lower case joined by {@code _}, as Spring Boot configures Hibernate. */
  SNAKE_CASE,
  /**
   * As a service on the processor path says, an implementation of {@code
   * dev.sterna.processor.spi.NamingConvention}.
   */
  SERVICE
}
