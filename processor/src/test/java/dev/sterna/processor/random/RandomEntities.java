package dev.sterna.processor.random;

import dev.sterna.processor.random.ClassDraft.Kind;
import dev.sterna.processor.random.ClassSource.Style;
import dev.sterna.processor.random.RandomSuperclass.Superclass;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes a few entities that use the mapping in every legal way the choices lead to. */
final class RandomEntities {
  private final Draw draw;
  private final ModelDraft model;
  private final List<Superclass> superclasses = new ArrayList<>();

  RandomEntities(Draw draw) {
    this.draw = draw;
    this.model = new ModelDraft(draw);
  }

  Map<String, String> sources() {
    if (draw.use(40, "@MappedSuperclass")) {
      superclasses.add(new RandomSuperclass(model).create());
    }
    for (int left = draw.between(1, 3); left > 0; left--) {
      root();
    }
    for (Superclass superclass : superclasses) {
      new RandomAttributes(model).addTo(superclass.body(), draw.between(0, 2));
    }
    model.entities().forEach(this::fill);
    return model.sources();
  }

  private void root() {
    Optional<Superclass> superclass =
        draw.use(50, "extends @MappedSuperclass")
            ? superclasses.stream().findFirst()
            : Optional.empty();
    Optional<String> strategy = new RandomHierarchy(model).strategy();
    ClassSource source = model.newClass("E", style(superclass));
    source.annotate(
        draw.use(20, "@Entity(name)") ? "@Entity(name = \"N" + draw.fresh() + "\")" : "@Entity");
    ClassDraft body = new ClassDraft(source, Kind.ENTITY);
    boolean identity = !strategy.equals(Optional.of("TABLE_PER_CLASS"));
    Key key = superclass.map(each -> inherited(source, each)).orElseGet(() -> id(body, identity));
    String unique = RandomName.of(draw, "ref");
    source.attribute(
        "reference" + draw.fresh(),
        draw.form("referenced", List.of("String", "Long", "java.util.UUID", "java.time.LocalDate")),
        "@Column(unique = true, name = " + RandomName.literal(draw, unique) + ")");
    EntityDraft root = new EntityDraft(body, key, unique, strategy);
    model.add(root);
    if (strategy.isPresent()) {
      new RandomHierarchy(model).addTo(root);
    } else if (draw.use(15, "@SecondaryTable")) {
      String table = "sec" + draw.fresh();
      body.addSecondaryTable(table);
      source.annotate(new RandomTable(draw).secondary(table, root));
    }
  }

  private Style style(Optional<Superclass> superclass) {
    return superclass
        .map(each -> each.body().source().style())
        .orElseGet(() -> draw.form("entity access", List.of(Style.FIELD, Style.PROPERTY)));
  }

  private static Key inherited(ClassSource source, Superclass superclass) {
    source.inherit("extends " + superclass.body().source().name() + superclass.typeArguments());
    return superclass.key();
  }

  private Key id(ClassDraft body, boolean identity) {
    List<EntityDraft> parents =
        model.entities().stream().filter(RandomEntities::mayHaveDependents).toList();
    return !parents.isEmpty() && draw.use(25, "derived id")
        ? new RandomDerivedId(model).addTo(body, draw.oneOf(parents))
        : new RandomId(model).addTo(body, identity);
  }

  /** Hibernate does not find the columns of a joined subclass that have other names there. */
  private static boolean mayHaveDependents(EntityDraft entity) {
    return !entity.strategy().equals(Optional.of("JOINED")) || !entity.key().columns().isEmpty();
  }

  /** Adds attributes when all entities are there to be referred to. */
  private void fill(EntityDraft entity) {
    ClassDraft body = entity.body();
    new RandomAttributes(model).addTo(body, draw.between(0, 6));
    unmapped(body.source());
    if (!entity.strategy().equals(Optional.of("SINGLE_TABLE"))) {
      body.source().annotate(new RandomTable(draw).annotation(body.indexable()));
    }
  }

  private void unmapped(ClassSource source) {
    if (draw.use(20, "static member")) {
      source.member("static String unmapped" + draw.fresh() + ";");
    }
    if (draw.use(20, "transient member")) {
      source.member("transient String unmapped" + draw.fresh() + ";");
    }
    if (draw.use(20, "@Transient")) {
      source.attribute("unmapped" + draw.fresh(), "Object", "@Transient");
    }
  }
}
