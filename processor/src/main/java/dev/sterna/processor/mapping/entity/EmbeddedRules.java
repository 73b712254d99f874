package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.column.BasicTypes;
import dev.sterna.processor.mapping.column.ColumnAdditions;
import dev.sterna.processor.mapping.column.ColumnRules;
import dev.sterna.processor.mapping.column.MappedColumn;
import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Annotations;
import dev.sterna.processor.mapping.declaration.Attribute;
import dev.sterna.processor.mapping.declaration.AttributeReader;
import dev.sterna.processor.mapping.declaration.JavaTypes;
import dev.sterna.processor.mapping.declaration.NamePatterns;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.mapping.name.NamingRules;
import dev.sterna.processor.report.AttributeMessage;
import dev.sterna.processor.report.ColumnMessage;
import dev.sterna.processor.report.InheritanceMessage;
import dev.sterna.processor.report.MappingMessage;
import dev.sterna.processor.report.StartMessage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Attributes of embeddable types, whose own attributes lie in the table of the entity (Jakarta
 * Persistence 3.2, sections 2.5, 11.1.15 and 11.1.17). A column has its name from the last
 * attribute of the path to it.
 */
final class EmbeddedRules {

  private final AttributeReader reader;
  private final Function<Attribute, Optional<? extends MappedAttribute>> partRules;
  private final DiscriminatorRules discriminators;
  private final Setters setters;
  private final Problems problems;

  /** The embeddable classes around the one that is read: none of them can be in it again. */
  private final Deque<TypeElement> around = new ArrayDeque<>();

  /**
   * @param partRules the rules for an attribute of whatever family
   */
  EmbeddedRules(
      AttributeReader reader,
      Function<Attribute, Optional<? extends MappedAttribute>> partRules,
      NamingRules naming,
      Problems problems) {
    this.reader = reader;
    this.partRules = partRules;
    discriminators = new DiscriminatorRules(naming, problems);
    setters = new Setters(problems);
    this.problems = problems;
  }

  /** The embeddable type of an attribute, if it has one. */
  Optional<DeclaredType> embeddable(Attribute attribute) {
    Annotations annotations = attribute.annotations();
    if (annotations.areNone() && BasicTypes.named(attribute.type()).isPresent()) {
      return Optional.empty();
    }
    Optional<TypeMirror> stated = target(annotations);
    TypeMirror type =
        (stated.isPresent() ? stated : targetOf(attribute.type())).orElse(attribute.type());
    Optional<TypeElement> element = JavaTypes.element(type);
    if (element.isEmpty()) {
      return Optional.empty();
    }
    boolean embedded =
        annotations.hasPersistence("Embedded")
            || annotations.hasPersistence("EmbeddedId")
            || reader.annotationsOf(element.get()).hasPersistence("Embeddable");
    return embedded && !ColumnRules.isBasic(annotations)
        ? Optional.of((DeclaredType) type)
        : Optional.empty();
  }

  private static Optional<TypeMirror> target(Annotations annotations) {
    Optional<AnnotationView> target = annotations.hibernate("TargetEmbeddable");
    return target.isPresent() ? target.get().type("value") : Optional.empty();
  }

  /** What stands for an interface wherever it is the type of an attribute. */
  private Optional<TypeMirror> targetOf(TypeMirror type) {
    Optional<TypeElement> element = JavaTypes.element(type);
    return element.isPresent() && element.get().getKind() == ElementKind.INTERFACE
        ? target(reader.annotationsOf(element.get()))
        : Optional.empty();
  }

  /** The attribute with its parts, unless it can have none, which is then reported. */
  Optional<EmbeddedAttribute> read(Attribute attribute, DeclaredType type) {
    TypeElement element = (TypeElement) type.asElement();
    Optional<TypeElement> extending = AttributeReader.extendingUnknown(element);
    if (extending.isPresent()) {
      problems.report(
          MappingMessage.SUPERCLASS_UNRESOLVED,
          attribute.origin(),
          JavaTypes.nameOf(extending.get()),
          JavaTypes.unresolved(extending.get().getSuperclass()).orElseThrow());
      return Optional.empty();
    }
    if (JavaTypes.nameOf(element).startsWith("java.")) {
      problems.report(
          StartMessage.EMBEDDED_OF_JAVA,
          attribute.origin(),
          attribute.name(),
          JavaTypes.nameOf(element));
      return Optional.empty();
    }
    if (isAround(element)) {
      problems.report(
          MappingMessage.EMBEDDABLE_RECURSIVE,
          attribute.origin(),
          attribute.name(),
          JavaTypes.nameOf(element));
      return Optional.empty();
    }
    Optional<String> pattern = NamePatterns.of(attribute).filter(p -> !NamePatterns.isSound(p));
    if (pattern.isPresent()) {
      problems.report(
          ColumnMessage.NAME_PATTERN, attribute.origin(), attribute.name(), pattern.get());
      return Optional.empty();
    }
    if (attribute.site().embedded()
        && attribute.annotations().hibernate("EmbeddedTable").isPresent()) {
      problems.report(
          InheritanceMessage.EMBEDDED_TABLE_MISPLACED, attribute.origin(), attribute.name());
      return Optional.empty();
    }
    if (!isSupported(attribute, element)) {
      return Optional.empty();
    }
    around.push(element);
    EmbeddedAttribute embedded = new EmbeddedAttribute(attribute, parts(attribute, type));
    around.pop();
    return Optional.of(embedded);
  }

  /** Whether all is understood that stands on the class, and it may be where it is. */
  private boolean isSupported(Attribute attribute, TypeElement element) {
    List<TypeElement> subclasses = reader.embeddableSubclasses(element);
    if (attribute.id() && !subclasses.isEmpty()) {
      problems.report(
          MappingMessage.ID_POLYMORPHIC,
          attribute.origin(),
          attribute.name(),
          JavaTypes.nameOf(element),
          JavaTypes.nameOf(subclasses.get(0)));
      return false;
    }
    reader
        .entitySuperclass(element)
        .ifPresent(
            entity ->
                problems.report(
                    StartMessage.EXTENDS_OTHER_KIND,
                    attribute.origin(),
                    JavaTypes.nameOf(element),
                    JavaTypes.nameOf(entity)));
    refuseConvert(attribute);
    boolean supported = true;
    List<TypeElement> classes = new ArrayList<>(reader.hierarchy(element));
    classes.addAll(subclasses);
    for (TypeElement type : classes) {
      supported &= UnsupportedAnnotations.areSupportedOnClass(reader.annotationsOf(type), problems);
    }
    return supported;
  }

  /** What converts a part of it, as if it were a basic attribute; of several that is not so. */
  private void refuseConvert(Attribute attribute) {
    Annotations annotations = attribute.annotations();
    Optional<AnnotationView> convert = annotations.persistence("Convert");
    if (convert.isPresent() && annotations.first("Embedded", "EmbeddedId").isEmpty()) {
      problems.report(
          StartMessage.CONVERT_WITHOUT_EMBEDDED, convert.get().origin(), attribute.name());
    }
  }

  /** Whether it stands in itself, or in a superclass of itself. */
  private boolean isAround(TypeElement element) {
    Optional<TypeElement> type = Optional.of(element);
    while (type.isPresent() && !around.contains(type.get())) {
      type = JavaTypes.superclass(type.get());
    }
    return type.isPresent();
  }

  /** Hibernate's {@code @EmbeddedTable}: the table of what names no other. */
  private static MappedAttribute in(String table, MappedAttribute part) {
    if (part instanceof BasicAttribute basic && basic.column().table().isEmpty()) {
      return new BasicAttribute(basic.attribute(), basic.mandatory(), basic.column().in(table));
    }
    if (part instanceof EmbeddedAttribute embedded) {
      List<MappedAttribute> parts = new ArrayList<>();
      for (MappedAttribute inner : embedded.parts()) {
        parts.add(in(table, inner));
      }
      return new EmbeddedAttribute(embedded.attribute(), parts);
    }
    return part;
  }

  /** Sections 2.4 and 2.5: an id, also an embedded one, and a version belong to an entity. */
  private void refuseOfEntity(Attribute part, DeclaredType type) {
    Optional<AnnotationView> found = part.annotations().first("Id", "EmbeddedId", "Version");
    if (found.isPresent()) {
      problems.report(
          AttributeMessage.OF_ENTITY_ALONE,
          found.get().origin(),
          part.name(),
          found.get().simpleName(),
          JavaTypes.nameOf(type));
    }
  }

  /** Whether a class of the application makes the values, so that nothing in them is set. */
  private boolean isMadeByCode(Attribute attribute, TypeElement embeddable) {
    return embeddable.getKind().isInterface()
        || attribute.annotations().hibernate("EmbeddableInstantiator").isPresent()
        || attribute.annotations().hibernate("CompositeType").isPresent()
        || reader.annotationsOf(embeddable).hibernate("EmbeddableInstantiator").isPresent()
        || reader.isInstantiated(embeddable);
  }

  /** The part that has the first column, of which a comment on the whole speaks in Hibernate. */
  private static Optional<Attribute> first(Collection<Attribute> parts, DeclaredType type) {
    boolean ordered = JavaTypes.isRecord(type);
    Optional<Attribute> first = Optional.empty();
    for (Attribute part : parts) {
      if (PluralRules.annotation(part).isEmpty()
          && !ToOneRules.isInverse(part)
          && (first.isEmpty() || !ordered && part.name().compareTo(first.get().name()) < 0)) {
        first = Optional.of(part);
      }
    }
    return first;
  }

  private List<MappedAttribute> parts(Attribute attribute, DeclaredType type) {
    List<MappedAttribute> parts = new ArrayList<>();
    Optional<AnnotationView> stated = attribute.annotations().hibernate("EmbeddedTable");
    Optional<String> table = stated.isPresent() ? stated.get().text("value") : Optional.empty();
    Collection<Attribute> declared = reader.parts(attribute, type);
    TypeElement embeddable = (TypeElement) type.asElement();
    if (Setters.areNeeded(declared) && !isMadeByCode(attribute, embeddable)) {
      setters.require(embeddable, declared);
    }
    Optional<AnnotationView> comment = ColumnAdditions.commentOfWhole(attribute.annotations());
    Optional<Attribute> commented = comment.isPresent() ? first(declared, type) : Optional.empty();
    for (Attribute part : declared) {
      if (part.annotations().hibernate("Parent").isPresent()) {
        continue;
      }
      refuseOfEntity(part, type);
      Optional<? extends MappedAttribute> mapped =
          partRules.apply(commented.equals(Optional.of(part)) ? part.with(comment.get()) : part);
      if (mapped.isPresent()) {
        parts.add(table.isPresent() ? in(table.get(), mapped.get()) : mapped.get());
      }
    }
    TypeElement root = (TypeElement) type.asElement();
    if (!reader.embeddableSubclasses(root).isEmpty()
        && reader.annotationsOf(root).hibernate("DiscriminatorFormula").isEmpty()) {
      MappedColumn column = discriminators.ofEmbedded(attribute, reader.annotationsOf(root));
      parts.add(new BasicAttribute(attribute, false, column));
    }
    return parts;
  }
}
