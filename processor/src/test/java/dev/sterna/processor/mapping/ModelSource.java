package dev.sterna.processor.mapping;

import dev.sterna.migration.ColumnOrder;
import dev.sterna.migration.ConstraintNames;
import dev.sterna.processor.mapping.name.NamingConventions;
import dev.sterna.processor.oracle.CompiledModel;
import dev.sterna.processor.oracle.ModelCompiler;
import dev.sterna.processor.oracle.PersistenceUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hibernate.cfg.MappingSettings;

/**
 * The sources of a model.
 *
 * @param sources the texts by qualified class name
 * @param files the texts of mapping files and {@code persistence.xml} by their names
 */
record ModelSource(Map<String, String> sources, Map<String, String> files) {

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

  private static final String PERSISTENCE = "META-INF/persistence.xml";

  ModelSource {
    sources = Map.copyOf(sources);
    files = Map.copyOf(files);
  }

  /** Sources without mapping files. */
  ModelSource(Map<String, String> sources) {
    this(sources, Map.of());
  }

  /** Classes of package {@code m} in one file, with the usual imports. */
  static ModelSource of(String classes) {
    return new ModelSource(Map.of("m.Model", IMPORTS + classes));
  }

  /** The models under several options, from one compile. */
  MappedSource mapped(List<MappingOptions> options) {
    List<MappingProbe> probes =
        options.stream().map(each -> new MappingProbe(each, files)).toList();
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

  /** What Hibernate is started for: it is told of the files, as a container would tell it. */
  PersistenceUnit unit(CompiledModel compiled) {
    List<Class<?>> classes = compiled.managed();
    ClassLoader loader =
        classes.isEmpty() ? compiled.classLoader() : classes.get(0).getClassLoader();
    SortedMap<String, String> mappingFiles = new TreeMap<>(files);
    String persistence = Objects.requireNonNullElse(mappingFiles.remove(PERSISTENCE), "");
    return new PersistenceUnit(
        loader,
        classes,
        List.copyOf(mappingFiles.values()),
        Map.of(
            MappingSettings.GLOBALLY_QUOTED_IDENTIFIERS,
            persistence.contains(MappingSettings.GLOBALLY_QUOTED_IDENTIFIERS)));
  }

  @Override
  public String toString() {
    return String.join("\n", sources.values()) + String.join("\n", files.values());
  }
}
