package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Annotations;
import dev.sterna.processor.mapping.declaration.AttributeReader;
import dev.sterna.processor.mapping.declaration.JavaTypes;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.mapping.name.NamingRules;
import dev.sterna.processor.report.InheritanceMessage;
import dev.sterna.processor.report.Origin;
import dev.sterna.schema.ReferentialAction;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * Which place an entity has among those that it inherits from (Jakarta Persistence 3.2, sections
 * 2.14 and 11.1.24).
 */
final class InheritanceRules {

  private final AttributeReader reader;
  private final NamingRules naming;
  private final KeyReferenceRules keys;
  private final DiscriminatorRules discriminators;
  private final Problems problems;

  InheritanceRules(AttributeReader reader, NamingRules naming, Problems problems) {
    this.reader = reader;
    this.naming = naming;
    this.problems = problems;
    keys = new KeyReferenceRules(problems);
    discriminators = new DiscriminatorRules(naming, problems);
  }

  /** The place of an entity below its parent, or at the root of a hierarchy. */
  Inheritance read(TypeElement type, Optional<EntityShape> parent) {
    InheritanceStrategy strategy = strategy(type, parent);
    Annotations annotations = reader.annotationsOf(type);
    if (parent.isEmpty()) {
      refuseKeyColumns(type, annotations);
      return new Inheritance.Root(
          strategy, discriminators.read(strategy, annotations, Origin.of(type)));
    }
    EntityShape superclass = parent.get();
    refuseCache(type, annotations);
    if (strategy != InheritanceStrategy.TABLE_PER_CLASS) {
      refuseDiscriminator(type, annotations);
    }
    if (strategy == InheritanceStrategy.JOINED) {
      return new Inheritance.Joined(superclass, key(type, superclass));
    }
    refuseKeyColumns(type, annotations);
    if (strategy == InheritanceStrategy.SINGLE_TABLE) {
      return new Inheritance.SingleTable(superclass);
    }
    refuseIdentity(type, superclass);
    return new Inheritance.TablePerClass(superclass);
  }

  /** The value that tells its rows apart, where something does. */
  Optional<DiscriminatorValue> value(TypeElement type, String entityName, Inheritance inheritance) {
    Optional<Discriminator> discriminator = inheritance.root().discriminator();
    return discriminator.isPresent()
        ? discriminators.value(
            discriminator.get().type(), entityName, reader.annotationsOf(type), Origin.of(type))
        : Optional.empty();
  }

  /** What the topmost class says counts, a mapped superclass of the root included. */
  private InheritanceStrategy strategy(TypeElement type, Optional<EntityShape> parent) {
    Optional<InheritanceStrategy> strategy =
        parent.isPresent()
            ? Optional.of(parent.get().inheritance().root().strategy())
            : Optional.empty();
    for (TypeElement part : reader.hierarchy(type)) {
      Optional<AnnotationView> stated = reader.annotationsOf(part).persistence("Inheritance");
      if (stated.isEmpty()) {
        continue;
      }
      Optional<InheritanceStrategy> own = Optional.of(InheritanceStrategy.of(stated.get()));
      if (strategy.isEmpty()) {
        strategy = own;
      } else if (own.get() != InheritanceStrategy.SINGLE_TABLE && own.get() != strategy.get()) {
        problems.report(
            InheritanceMessage.STRATEGY_DIFFERS,
            stated.get().origin("strategy"),
            JavaTypes.nameOf(part),
            strategy.get());
      }
    }
    return strategy.orElse(InheritanceStrategy.SINGLE_TABLE);
  }

  private Reference key(TypeElement type, EntityShape superclass) {
    Annotations annotations = reader.annotationsOf(type);
    Reference key =
        keys.read(
            type,
            superclass.type(),
            annotations.repeated("PrimaryKeyJoinColumn", "PrimaryKeyJoinColumns"),
            annotations
                .persistence("PrimaryKeyJoinColumn")
                .or(() -> annotations.persistence("PrimaryKeyJoinColumns"))
                .flatMap(holder -> holder.annotation("foreignKey")));
    boolean cascades =
        annotations
            .hibernate("OnDelete")
            .flatMap(onDelete -> onDelete.constant("action"))
            .filter("CASCADE"::equals)
            .isPresent();
    return cascades ? key.with(key.foreignKey().onDelete(ReferentialAction.CASCADE)) : key;
  }

  /** Only the root of a hierarchy has one, unless the class states its strategy again. */
  private void refuseDiscriminator(TypeElement type, Annotations annotations) {
    if (annotations.hasPersistence("Inheritance")) {
      return;
    }
    annotations
        .persistence("DiscriminatorColumn")
        .or(() -> annotations.hibernate("DiscriminatorFormula"))
        .or(() -> annotations.hibernate("DiscriminatorOptions"))
        .ifPresent(
            annotation ->
                problems.report(
                    InheritanceMessage.DISCRIMINATOR_OF_SUBCLASS,
                    annotation.origin(),
                    JavaTypes.nameOf(type)));
  }

  private void refuseCache(TypeElement type, Annotations annotations) {
    Optional<AnnotationView> cache = annotations.hibernate("Cache");
    if (cache.isPresent()) {
      problems.report(
          InheritanceMessage.CACHE_OF_SUBCLASS, cache.get().origin(), JavaTypes.nameOf(type));
    }
  }

  /** Ids are unique in the hierarchy, not in one table of it. */
  private void refuseIdentity(TypeElement type, EntityShape superclass) {
    for (MappedAttribute attribute : superclass.attributes()) {
      for (BasicAttribute id : attribute.ownIds()) {
        if (id.column().clauses().identity().isPresent()) {
          problems.report(
              InheritanceMessage.IDENTITY_PER_CLASS,
              id.attribute().origin(),
              JavaTypes.nameOf(type),
              id.attribute().name());
        }
      }
    }
  }

  private void refuseKeyColumns(TypeElement type, Annotations annotations) {
    Optional<AnnotationView> columns =
        annotations.first("PrimaryKeyJoinColumn", "PrimaryKeyJoinColumns");
    if (columns.isPresent()) {
      problems.report(
          InheritanceMessage.KEY_COLUMNS_MISPLACED, columns.get().origin(), JavaTypes.nameOf(type));
    }
  }
}
