package dev.sterna.processor.mapping;

import dev.sterna.migration.ColumnOrder;
import dev.sterna.migration.ConstraintNames;
import dev.sterna.processor.mapping.name.NamingConventions;
import dev.sterna.processor.oracle.CompiledModel;
import dev.sterna.processor.oracle.ModelCompiler;
import java.util.List;
import java.util.Map;

/**
 * The sources of a model.
 *
 * @param sources the texts by qualified class name
 */
record ModelSource(Map<String, String> sources) {

  static final MappingOptions DEFAULTS =
      new MappingOptions(
          NamingConventions.standard(), ColumnOrder.DECLARED, ConstraintNames.POSTGRESQL, "public");

  /** All that Hibernate lets one choose, as Hibernate does it. */
  static final MappingOptions AS_HIBERNATE =
      new MappingOptions(
          NamingConventions.standard(), ColumnOrder.HIBERNATE, ConstraintNames.HIBERNATE, "public");

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

  /** The models under several options, from one compile. */
  MappedSource mapped(List<MappingOptions> options) {
    List<MappingProbe> probes = options.stream().map(MappingProbe::new).toList();
    CompiledModel compiled =
        ModelCompiler.with(probes.toArray(MappingProbe[]::new)).compile(sources);
    if (!compiled.succeeded()) {
      throw new AssertionError(compiled.messages() + "\n" + this);
    }
    return new MappedSource(compiled, probes.stream().map(MappingProbe::model).toList());
  }

  MappedModel mapped(MappingOptions options) {
    return mapped(List.of(options)).models().get(0);
  }

  MappedModel mapped() {
    return mapped(DEFAULTS);
  }

  @Override
  public String toString() {
    return String.join("\n", sources.values());
  }
}
