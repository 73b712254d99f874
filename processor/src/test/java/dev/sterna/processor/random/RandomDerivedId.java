package dev.sterna.processor.random;

import dev.sterna.processor.random.Key.Form;
import dev.sterna.processor.random.RandomId.Component;
import java.util.List;

/** Ids that are another entity's, whole or in part: section 2.4.1 of the specification. */
record RandomDerivedId(ModelDraft model) {

  /** Adds an id to an entity that depends on another. */
  Key addTo(ClassDraft owner, EntityDraft parent) {
    boolean isSimple = parent.key().form() == Form.SIMPLE;
    return switch (model
        .draw()
        .form("derived id", List.of("part of embedded", "part of class", "whole", "bare"))) {
      case "part of embedded" ->
          parent.key().form() == Form.ID_CLASS ? partOfClass(owner, parent) : part(owner, parent);
      case "part of class" -> partOfClass(owner, parent);
      case "bare" -> isSimple ? bare(owner, parent) : whole(owner, parent);
      default -> whole(owner, parent);
    };
  }

  /** {@code @MapsId("p")} beside an embedded id. */
  private Key part(ClassDraft owner, EntityDraft parent) {
    RandomId ids = new RandomId(model);
    ClassSource id = ids.idSource(owner.source().style());
    id.annotate("@Embeddable");
    String part = id.attribute(model.newAttribute(), parent.key().javaType());
    Component own = ids.component();
    id.attribute(own.name(), own.type(), own.annotation());
    owner.source().attribute("id", id.name(), "@EmbeddedId");
    owner
        .source()
        .attribute(
            model.newAttribute(),
            parent.name(),
            "@MapsId(\"" + part + "\")",
            "@ManyToOne",
            joinColumns(parent));
    return new Key(Form.EMBEDDED, id.name(), "id", List.of());
  }

  /** {@code @Id} on a relationship, beside another id, with an id class. */
  private Key partOfClass(ClassDraft owner, EntityDraft parent) {
    RandomId ids = new RandomId(model);
    ClassSource id = ids.idSource(owner.source().style());
    owner.source().annotate("@IdClass(" + id.name() + ".class)");
    String reference = model.newAttribute();
    id.attribute(reference, parent.key().javaType());
    owner.source().attribute(reference, parent.name(), "@Id", "@ManyToOne", joinColumns(parent));
    Component own = ids.component();
    id.attribute(own.name(), own.type());
    owner.source().attribute(own.name(), own.type(), "@Id", own.annotation());
    return new Key(Form.ID_CLASS, id.name(), "", List.of());
  }

  /** {@code @MapsId} for the whole id. */
  private Key whole(ClassDraft owner, EntityDraft parent) {
    if (parent.key().form() == Form.ID_CLASS) {
      return partOfClass(owner, parent);
    }
    String id = parent.key().form() == Form.SIMPLE ? "@Id" : "@EmbeddedId";
    owner.source().attribute("id", parent.key().javaType(), id);
    owner
        .source()
        .attribute(
            model.newAttribute(), parent.name(), "@MapsId", "@OneToOne", joinColumns(parent));
    return new Key(parent.key().form(), parent.key().javaType(), "id", List.of());
  }

  /** {@code @Id} on a relationship, and nothing else. */
  private Key bare(ClassDraft owner, EntityDraft parent) {
    owner
        .source()
        .attribute(model.newAttribute(), parent.name(), "@Id", "@OneToOne", joinColumns(parent));
    return new Key(Form.SIMPLE, parent.key().javaType(), "", List.of());
  }

  private String joinColumns(EntityDraft parent) {
    return new RandomJoinColumns(model.draw()).toKey(parent, "@JoinColumn");
  }
}
