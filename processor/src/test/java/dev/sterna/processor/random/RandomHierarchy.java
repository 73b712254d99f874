package dev.sterna.processor.random;

import dev.sterna.processor.random.ClassDraft.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Hierarchies of entities: each strategy, abstract classes between, discriminators of each type.
 */
record RandomHierarchy(ModelDraft model) {

  private static final List<String> DISCRIMINATORS =
      List.of(
          "",
          "@DiscriminatorColumn",
          "@DiscriminatorColumn(name = \"kind_of\")",
          "@DiscriminatorColumn(discriminatorType = DiscriminatorType.INTEGER)",
          "@DiscriminatorColumn(discriminatorType = DiscriminatorType.CHAR)",
          "@DiscriminatorColumn(length = 12)",
          "@DiscriminatorColumn(name = \"`Kind of`\", length = 40)",
          "@DiscriminatorColumn(columnDefinition = \"varchar(99)\")");

  /** The strategy of a root, if it is to have subclasses. */
  Optional<String> strategy() {
    return model.draw().use(35, "@Inheritance")
        ? Optional.of(
            model.draw().form("@Inheritance", List.of("SINGLE_TABLE", "JOINED", "TABLE_PER_CLASS")))
        : Optional.empty();
  }

  /** Annotates the root and adds its subclasses to the model. */
  void addTo(EntityDraft root) {
    Draw draw = model.draw();
    String strategy = root.strategy().orElseThrow();
    root.source().annotate("@Inheritance(strategy = InheritanceType." + strategy + ")");
    String discriminator =
        strategy.equals("TABLE_PER_CLASS") ? "" : draw.form("discriminator", DISCRIMINATORS);
    root.source().annotate(discriminator);
    List<EntityDraft> above = new ArrayList<>(List.of(root));
    for (int left = draw.between(1, 3); left > 0; left--) {
      above.add(subclass(draw.oneOf(above), discriminator));
    }
    root.source().annotate(value(discriminator));
    if (draw.use(30, "abstract root")) {
      root.source().makeAbstract();
    }
  }

  private EntityDraft subclass(EntityDraft parent, String discriminator) {
    Draw draw = model.draw();
    ClassSource source = model.newClass("E", parent.source().style());
    source.annotate(
        draw.use(20, "@Entity(name)") ? "@Entity(name = \"N" + draw.fresh() + "\")" : "@Entity");
    source.annotate(value(discriminator));
    source.inherit("extends " + between(parent));
    EntityDraft subclass = parent.subclass(new ClassDraft(source, Kind.ENTITY));
    String keys = parent.strategy().equals(Optional.of("JOINED")) ? primaryKey(parent) : "";
    if (!keys.isEmpty()) {
      source.annotate(keys);
      subclass = subclass.withUnknownKey();
    }
    model.add(subclass);
    return subclass;
  }

  /** The class to extend: the parent, or a mapped superclass below it. */
  private String between(EntityDraft parent) {
    if (!model.draw().use(20, "@MappedSuperclass between entities")) {
      return parent.name();
    }
    ClassSource between = model.newClass("S", parent.source().style());
    between.annotate("@MappedSuperclass");
    between.inherit("extends " + parent.name());
    between.makeAbstract();
    new RandomAttributes(model)
        .addTo(new ClassDraft(between, Kind.SUPERCLASS), model.draw().between(0, 2));
    return between.name();
  }

  private String primaryKey(EntityDraft parent) {
    return new RandomJoinColumns(model.draw()).toKey(parent, "@PrimaryKeyJoinColumn");
  }

  private String value(String discriminator) {
    Draw draw = model.draw();
    int number = draw.fresh();
    if (discriminator.contains("INTEGER")) {
      return "@DiscriminatorValue(\"" + number + "\")";
    }
    if (discriminator.contains("CHAR")) {
      return "@DiscriminatorValue(\"" + (char) ('A' + number % 26) + "\")";
    }
    return draw.use(40, "@DiscriminatorValue") ? "@DiscriminatorValue(\"v" + number + "\")" : "";
  }
}
