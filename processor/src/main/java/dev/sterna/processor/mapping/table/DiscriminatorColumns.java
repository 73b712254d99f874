package dev.sterna.processor.mapping.table;

import dev.sterna.processor.mapping.column.CheckClause;
import dev.sterna.processor.mapping.column.MappedColumn;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.mapping.entity.Discriminator;
import dev.sterna.processor.mapping.entity.DiscriminatorValue;
import dev.sterna.processor.mapping.entity.DiscriminatorValue.Kind;
import dev.sterna.processor.mapping.entity.EntityIndex;
import dev.sterna.processor.mapping.entity.EntityShape;
import dev.sterna.processor.report.InheritanceMessage;
import dev.sterna.schema.Identifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The discriminator column of a hierarchy (Jakarta Persistence 3.2, section 11.1.12), with the
 * conditions that Hibernate derives from it: which values there are, and what rows of a class must
 * have though the column accepts null for those of others.
 */
final class DiscriminatorColumns {

  private final EntityIndex entities;
  private final JoinResolver joins;
  private final Problems problems;

  DiscriminatorColumns(EntityIndex entities, JoinResolver joins, Problems problems) {
    this.problems = problems;
    this.entities = entities;
    this.joins = joins;
  }

  /**
   * The column in the table of a root; one class alone needs none that the model does not state.
   */
  Optional<MappedColumn> column(EntityShape root) {
    Optional<Discriminator> discriminator = root.inheritance().root().discriminator();
    if (discriminator.isEmpty()
        || !discriminator.get().stated() && entities.subclasses(root).isEmpty()) {
      return Optional.empty();
    }
    Optional<MappedColumn> column = discriminator.get().column();
    return column.isPresent()
        ? Optional.of(checked(column.get(), root, discriminator.get()))
        : Optional.empty();
  }

  private MappedColumn checked(MappedColumn column, EntityShape root, Discriminator discriminator) {
    List<EntityShape> classes = new ArrayList<>();
    classes.add(root);
    addSubclasses(root, classes);
    reportSame(classes);
    List<String> values = new ArrayList<>();
    boolean open = discriminator.open();
    boolean nullable = false;
    for (EntityShape entity : classes) {
      Optional<DiscriminatorValue> value = entity.discriminatorValue();
      open |= isOf(Kind.ANY, value);
      nullable |= isOf(Kind.NULL, value);
      if (isOf(Kind.ONE, value) && !entity.isAbstract()) {
        values.add(value.orElseThrow().sql());
      }
    }
    MappedColumn nulls = nullable ? column.with(column.clauses().withNotNull(false)) : column;
    return open || values.isEmpty()
        ? nulls
        : nulls.with(nulls.clauses().withChecks(List.of(among(values, discriminator))));
  }

  private void reportSame(List<EntityShape> classes) {
    Map<String, EntityShape> byValue = new HashMap<>();
    for (EntityShape entity : classes) {
      Optional<DiscriminatorValue> value = entity.discriminatorValue();
      EntityShape other =
          isOf(Kind.ONE, value) && !entity.isAbstract()
              ? byValue.putIfAbsent(value.orElseThrow().sql(), entity)
              : null;
      if (other != null) {
        problems.report(
            InheritanceMessage.DISCRIMINATOR_VALUE_TWICE,
            entity.origin(),
            entity.className(),
            value.orElseThrow().sql(),
            other.className());
      }
    }
  }

  private static boolean isOf(Kind kind, Optional<DiscriminatorValue> value) {
    return value.isPresent() && value.get().kind() == kind;
  }

  private static CheckClause among(List<String> values, Discriminator discriminator) {
    return CheckClause.unnamed(discriminator.sql() + " in (" + String.join(", ", values) + ")");
  }

  /** Those below a class before the class itself, as Hibernate lists them. */
  private void addSubclasses(EntityShape entity, List<EntityShape> classes) {
    for (EntityShape subclass : entities.subclasses(entity)) {
      addSubclasses(subclass, classes);
    }
    classes.addAll(entities.subclasses(entity));
  }

  /** What a row of a subclass must have: what this adds, and what its superclass does. */
  Optional<CheckClause> condition(EntityShape entity) {
    Discriminator discriminator = entity.inheritance().root().discriminator().orElseThrow();
    Optional<DiscriminatorValue> value = entity.discriminatorValue();
    if (entity.isAbstract() || value.isEmpty() || isOf(Kind.ANY, value)) {
      return Optional.empty();
    }
    List<String> conditions = new ArrayList<>();
    EntityShape superclass = entity.inheritance().parent().orElseThrow();
    add(conditions, superclass);
    add(conditions, entity);
    return conditions.isEmpty()
        ? Optional.empty()
        : Optional.of(
            CheckClause.unnamed(
                discriminator.sql()
                    + (isOf(Kind.NULL, value) ? " is " : " <> ")
                    + value.get().sql()
                    + " or ("
                    + String.join(" and ", conditions)
                    + ")"));
  }

  private void add(List<String> conditions, EntityShape entity) {
    MandatoryColumns mandatory =
        entity.inheritance().parent().isEmpty()
            ? new MandatoryColumns(joins, MappedColumn::notNull)
            : new MandatoryColumns(joins, column -> column);
    for (MappedColumn column : mandatory.of(entity)) {
      conditions.add(Identifier.sql(column.name().catalog()) + " is not null");
    }
  }
}
