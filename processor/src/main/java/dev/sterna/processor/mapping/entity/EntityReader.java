package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.column.BasicTypes;
import dev.sterna.processor.mapping.column.ColumnRules;
import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Annotations;
import dev.sterna.processor.mapping.declaration.Attribute;
import dev.sterna.processor.mapping.declaration.AttributeReader;
import dev.sterna.processor.mapping.declaration.JavaTypes;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.mapping.name.NamingRules;
import dev.sterna.processor.mapping.name.PhysicalName;
import dev.sterna.processor.mapping.name.StatedNames;
import dev.sterna.processor.report.MappingMessage;
import dev.sterna.processor.report.Origin;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/**
 * The first pass: an entity class with its attributes and own columns (Jakarta Persistence 3.2,
 * chapter 2).
 */
public final class EntityReader {

  private static final Set<String> MAPS = Set.of("java.util.Map", "java.util.SortedMap");

  private final JavaTypes javaTypes;
  private final AttributeReader reader;
  private final NamingRules naming;
  private final ColumnRules columns;
  private final ToOneRules toOnes;
  private final GeneratorRules generators;
  private final StatedNames names;
  private final Problems problems;

  /**
   * @param names what is wrong with the names that the model states is reported there
   */
  public EntityReader(
      JavaTypes javaTypes,
      AttributeReader reader,
      NamingRules naming,
      StatedNames names,
      Problems problems) {
    this.javaTypes = javaTypes;
    this.reader = reader;
    this.naming = naming;
    this.columns = new ColumnRules(reader, new BasicTypes(javaTypes), naming, problems);
    this.toOnes = new ToOneRules(reader, naming, problems);
    this.generators = new GeneratorRules(problems);
    this.names = names;
    this.problems = problems;
  }

  /** The entity, unless it cannot have a table, which is then reported. */
  public Optional<EntityShape> read(TypeElement type) {
    Annotations annotations = reader.annotationsOf(type);
    names.check(annotations);
    if (type.getKind() != ElementKind.CLASS) {
      problems.report(MappingMessage.ENTITY_NOT_CLASS, Origin.of(type), JavaTypes.nameOf(type));
      return Optional.empty();
    }
    Optional<TypeElement> extending = AttributeReader.extendingUnknown(type);
    if (extending.isPresent()) {
      reportUnknownSuperclass(extending.orElseThrow());
      return Optional.empty();
    }
    boolean supported = supportsClasses(type);
    Collection<Attribute> declared = reader.attributes(type);
    List<MappedAttribute> attributes =
        declared.stream().flatMap(attribute -> read(attribute).stream()).toList();
    if (!supported) {
      return Optional.empty();
    }
    long ids = declared.stream().filter(EntityReader::isId).count();
    if (ids == 0) {
      problems.report(MappingMessage.ENTITY_WITHOUT_ID, Origin.of(type), JavaTypes.nameOf(type));
      return Optional.empty();
    }
    Optional<AnnotationView> table = annotations.persistence("Table");
    PhysicalName name = tableName(type, annotations, table);
    return Optional.of(
        new EntityShape(
            type,
            name,
            naming.qualified(name, table),
            table,
            attributes,
            ids == idsOf(attributes)));
  }

  private void reportUnknownSuperclass(TypeElement type) {
    problems.report(
        MappingMessage.SUPERCLASS_UNRESOLVED,
        Origin.of(type),
        JavaTypes.nameOf(type),
        JavaTypes.unresolved(type.getSuperclass()).orElseThrow());
  }

  /** Sections 11.1.19 and 11.1.52. */
  private PhysicalName tableName(
      TypeElement type, Annotations annotations, Optional<AnnotationView> table) {
    Optional<String> entityName =
        annotations.persistence("Entity").flatMap(entity -> entity.text("name"));
    return naming.physical(
        table
            .flatMap(t -> t.text("name"))
            .or(() -> entityName)
            .orElseGet(() -> javaTypes.unqualifiedBinaryName(type)));
  }

  /** Whether all is understood that stands on the class and its superclasses. */
  private boolean supportsClasses(TypeElement type) {
    boolean supported = true;
    for (TypeElement part : reader.hierarchy(type)) {
      supported &= UnsupportedAnnotations.areSupported(reader.annotationsOf(part), problems);
      supported &=
          UnsupportedAnnotations.areSupported(
              reader.annotationsOf(javaTypes.packageOf(part)), problems);
    }
    Optional<TypeElement> parent = reader.entitySuperclass(type);
    if (parent.isPresent()) {
      problems.report(
          MappingMessage.INHERITANCE_UNSUPPORTED,
          Origin.of(type),
          JavaTypes.nameOf(type),
          JavaTypes.nameOf(parent.orElseThrow()));
    }
    return supported && parent.isEmpty();
  }

  private Optional<MappedAttribute> read(Attribute attribute) {
    names.check(attribute.annotations());
    if (!UnsupportedAnnotations.areSupported(attribute.annotations(), problems)
        || ToOneRules.isInverse(attribute)) {
      requireKey(attribute);
      return Optional.empty();
    }
    Optional<AnnotationView> relationship = ToOneRules.relationship(attribute);
    return relationship.isPresent()
        ? toOnes.read(attribute, relationship.orElseThrow()).map(MappedAttribute.class::cast)
        : basic(attribute).map(MappedAttribute.class::cast);
  }

  /** A map whose keys are no attribute needs a column for them on the other side (11.1.31). */
  private void requireKey(Attribute attribute) {
    if (MAPS.contains(JavaTypes.nameOf(attribute.type()))
        && !attribute.annotations().hasPersistence("MapKey")) {
      attribute
          .annotations()
          .persistence("OneToMany")
          .ifPresent(
              toMany ->
                  problems.report(
                      MappingMessage.ANNOTATION_UNSUPPORTED,
                      toMany.origin(),
                      "OneToMany of a map without @MapKey"));
    }
  }

  private Optional<BasicAttribute> basic(Attribute attribute) {
    boolean id = attribute.annotations().hasPersistence("Id");
    return columns
        .column(attribute)
        .flatMap(column -> id ? generators.key(attribute, column) : Optional.of(column))
        .map(column -> new BasicAttribute(attribute, id, column));
  }

  private static long idsOf(List<MappedAttribute> attributes) {
    return attributes.stream().filter(MappedAttribute::id).count();
  }

  private static boolean isId(Attribute attribute) {
    return attribute.annotations().hasPersistence("Id")
        || attribute.annotations().hasPersistence("EmbeddedId");
  }
}
