package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.column.ColumnRules;
import dev.sterna.processor.mapping.column.MappedColumn;
import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Annotations;
import dev.sterna.processor.mapping.declaration.Attribute;
import dev.sterna.processor.mapping.declaration.JavaTypes;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.report.CollectionMessage;
import dev.sterna.processor.report.MappingMessage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * Hibernate's {@code @Any}: a reference to an entity of one of several classes. A column says which
 * class, another has the key; no foreign key can say so.
 */
final class AnyRules {

  private static final String COLUMN = Annotations.PERSISTENCE + "Column";

  /** What tells the classes apart, by the constant of {@code @AnyDiscriminator}. */
  private static final Map<String, String> DISCRIMINATORS =
      Map.of(
          "STRING",
          "java.lang.String",
          "CHAR",
          "java.lang.Character",
          "INTEGER",
          "java.lang.Integer");

  private static final List<String> KEY_TYPES = List.of("JavaType", "JdbcType", "JdbcTypeCode");

  private final JavaTypes javaTypes;
  private final ColumnRules columns;
  private final Problems problems;

  AnyRules(JavaTypes javaTypes, ColumnRules columns, Problems problems) {
    this.javaTypes = javaTypes;
    this.columns = columns;
    this.problems = problems;
  }

  static Optional<AnnotationView> annotation(Attribute attribute) {
    return attribute.annotations().hibernate("Any");
  }

  /** Of an attribute of many values. */
  static Optional<AnnotationView> pluralAnnotation(Attribute attribute) {
    return attribute.annotations().hibernate("ManyToAny");
  }

  /** A value of an attribute of many, in a table that has to be declared. */
  Optional<EmbeddedAttribute> element(Attribute attribute, AnnotationView manyToAny) {
    Optional<AnnotationView> table = JoinTableRules.annotation(attribute);
    if (table.isEmpty()) {
      problems.report(CollectionMessage.ANY_WITHOUT_TABLE, manyToAny.origin(), attribute.name());
      return Optional.empty();
    }
    return read(attribute, manyToAny, table.get().annotations("inverseJoinColumns"), false);
  }

  /** The attribute with its two columns, unless its key cannot be told, which is then reported. */
  Optional<EmbeddedAttribute> read(Attribute attribute, AnnotationView any) {
    List<AnnotationView> keys = attribute.annotations().repeated("JoinColumn", "JoinColumns");
    boolean optional = any.truth("optional").orElse(true);
    if (keys.isEmpty()) {
      reportUnknownKey(attribute, any);
      return Optional.empty();
    }
    return read(attribute, any, keys, optional);
  }

  private Optional<EmbeddedAttribute> read(
      Attribute attribute, AnnotationView any, List<AnnotationView> keys, boolean optional) {
    Optional<TypeMirror> type = keyType(attribute.annotations());
    if (type.isEmpty() || keys.size() > 1) {
      reportUnknownKey(attribute, any);
      return Optional.empty();
    }
    List<MappedAttribute> parts = new ArrayList<>();
    discriminator(attribute).ifPresent(parts::add);
    key(attribute, type.get(), keys, optional).ifPresent(parts::add);
    return Optional.of(new EmbeddedAttribute(attribute, parts));
  }

  private void reportUnknownKey(Attribute attribute, AnnotationView any) {
    problems.report(MappingMessage.ANY_KEY_UNKNOWN, any.origin(), attribute.name());
  }

  private Optional<BasicAttribute> discriminator(Attribute attribute) {
    String kind =
        attribute
            .annotations()
            .hibernateOrMeta("AnyDiscriminator")
            .flatMap(discriminator -> discriminator.constant("value"))
            .orElse("STRING");
    Optional<AnnotationView> column = attribute.annotations().persistence("Column");
    TypeMirror type = javaTypes.named(DISCRIMINATORS.getOrDefault(kind, "java.lang.String"));
    Annotations described =
        column.map(view -> new Annotations(Map.of(COLUMN, view))).orElse(Annotations.NONE);
    Attribute part = part(attribute, attribute.name(), type, described);
    return columns.column(part).map(found -> new BasicAttribute(part, false, found));
  }

  private Optional<BasicAttribute> key(
      Attribute attribute, TypeMirror type, List<AnnotationView> joinColumns, boolean optional) {
    Map<String, AnnotationView> described = new HashMap<>();
    for (AnnotationView joinColumn : joinColumns) {
      described.put(COLUMN, new AnnotationView(COLUMN, joinColumn.origin(), joinColumn.values()));
    }
    for (String name : KEY_TYPES) {
      attribute
          .annotations()
          .hibernate("AnyKey" + name)
          .ifPresent(
              said ->
                  described.put(
                      Annotations.HIBERNATE + name,
                      new AnnotationView(
                          Annotations.HIBERNATE + name, said.origin(), said.values())));
    }
    Attribute part = part(attribute, attribute.name() + "_id", type, new Annotations(described));
    return columns
        .column(part)
        .map(found -> optional ? found : found.notNull())
        .map((MappedColumn found) -> new BasicAttribute(part, false, found));
  }

  /** The class of the key; with another annotation that describes it, its class says nothing. */
  private Optional<TypeMirror> keyType(Annotations annotations) {
    Optional<TypeMirror> stated =
        annotations.hibernateOrMeta("AnyKeyJavaClass").flatMap(key -> key.type("value"));
    return stated.isEmpty() && annotations.hibernate("AnyKeyJavaType").isPresent()
        ? Optional.of(javaTypes.named("java.lang.Long"))
        : stated;
  }

  private static Attribute part(
      Attribute whole, String name, TypeMirror type, Annotations described) {
    return new Attribute(name, whole.element(), type, false, described, whole.site());
  }
}
