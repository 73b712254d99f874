package dev.sterna.processor.mapping;

import dev.sterna.migration.ColumnOrder;
import dev.sterna.migration.ConstraintNames;
import dev.sterna.migration.NamingStrategy;
import dev.sterna.processor.oracle.CompiledModel;
import dev.sterna.processor.oracle.ModelCompiler;
import java.util.Map;

/**
 * The sources of a model.
 *
 * @param sources the texts by qualified class name
 */
record ModelSource(Map<String, String> sources) {

  static final MappingOptions DEFAULTS =
      new MappingOptions(
          NamingStrategy.JPA, ColumnOrder.DECLARED, ConstraintNames.POSTGRESQL, "public");

  /** All that Hibernate lets one choose, as Hibernate does it. */
  static final MappingOptions AS_HIBERNATE =
      new MappingOptions(
          NamingStrategy.JPA, ColumnOrder.HIBERNATE, ConstraintNames.HIBERNATE, "public");

  private static final String IMPORTS =
      """
      package m;
      import jakarta.persistence.*;
      import org.hibernate.annotations.JdbcTypeCode;
      import org.hibernate.type.SqlTypes;
      import java.math.*;
      import java.time.*;
      import java.util.*;
      """;

  ModelSource {
    sources = Map.copyOf(sources);
  }

  /** Classes of package {@code m} in one file, with the usual imports. */
  static ModelSource of(String classes) {
    return new ModelSource(Map.of("m.Model", IMPORTS + classes));
  }

  MappedModel mapped(MappingOptions options) {
    MappingProbe probe = new MappingProbe(options);
    CompiledModel compiled = ModelCompiler.with(probe).compile(sources);
    if (!compiled.succeeded()) {
      throw new AssertionError(compiled.messages() + "\n" + this);
    }
    return probe.model();
  }

  MappedModel mapped() {
    return mapped(DEFAULTS);
  }

  @Override
  public String toString() {
    return String.join("\n", sources.values());
  }
}
