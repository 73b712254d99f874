package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.column.ColumnRules;
import dev.sterna.processor.mapping.column.MappedColumn;
import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Annotations;
import dev.sterna.processor.mapping.declaration.Attribute;
import dev.sterna.processor.mapping.declaration.JavaTypes;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.report.MappingMessage;
import java.util.ArrayList;
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

  /** The attribute with its two columns, unless its key cannot be told, which is then reported. */
  Optional<EmbeddedAttribute> read(Attribute attribute, AnnotationView any) {
    Annotations annotations = attribute.annotations();
    Optional<TypeMirror> keyType =
        annotations.hibernate("AnyKeyJavaClass").flatMap(key -> key.type("value"));
    List<AnnotationView> keys = annotations.repeated("JoinColumn", "JoinColumns");
    if (keyType.isEmpty() || keys.size() != 1) {
      problems.report(MappingMessage.ANY_KEY_UNKNOWN, any.origin(), attribute.name());
      return Optional.empty();
    }
    List<MappedAttribute> parts = new ArrayList<>();
    discriminator(attribute).ifPresent(parts::add);
    key(attribute, keyType.get(), keys.get(0), any).ifPresent(parts::add);
    return Optional.of(new EmbeddedAttribute(attribute, parts));
  }

  private Optional<BasicAttribute> discriminator(Attribute attribute) {
    String kind =
        attribute
            .annotations()
            .hibernate("AnyDiscriminator")
            .flatMap(discriminator -> discriminator.constant("value"))
            .orElse("STRING");
    Optional<AnnotationView> column = attribute.annotations().persistence("Column");
    TypeMirror type = javaTypes.named(DISCRIMINATORS.getOrDefault(kind, "java.lang.String"));
    Attribute part = part(attribute, attribute.name(), type, column);
    return columns.column(part).map(found -> new BasicAttribute(part, false, found));
  }

  private Optional<BasicAttribute> key(
      Attribute attribute, TypeMirror type, AnnotationView joinColumn, AnnotationView any) {
    AnnotationView column = new AnnotationView(COLUMN, joinColumn.origin(), joinColumn.values());
    Attribute part = part(attribute, attribute.name() + "_id", type, Optional.of(column));
    boolean optional = any.truth("optional").orElse(true);
    return columns
        .column(part)
        .map(found -> optional ? found : found.notNull())
        .map((MappedColumn found) -> new BasicAttribute(part, false, found));
  }

  private static Attribute part(
      Attribute whole, String name, TypeMirror type, Optional<AnnotationView> column) {
    Annotations described =
        column.map(view -> new Annotations(Map.of(COLUMN, view))).orElse(Annotations.NONE);
    return new Attribute(name, whole.element(), type, described, whole.site());
  }
}
