package dev.sterna.processor.random;

import dev.sterna.processor.random.ClassSource.Style;
import dev.sterna.processor.random.Key.Form;
import java.util.ArrayList;
import java.util.List;

/** Ids that are an entity's own: simple ones, embedded ones, and those of an id class. */
record RandomId(ModelDraft model) {

  /** Adds an id to a class. */
  Key addTo(ClassDraft owner, boolean identity) {
    return switch (model.draw().form("id", List.of("simple", "simple", "embedded", "class"))) {
      case "embedded" -> embedded(owner);
      case "class" -> idClass(owner);
      default -> simple(owner, identity);
    };
  }

  /** Adds an id of one column. */
  Key simple(ClassDraft owner, boolean identity) {
    Draw draw = model.draw();
    BasicType type = draw.form("@Id", BasicType.IDS);
    String attribute = draw.use(20, "camel case id") ? "theId" : "id";
    String column = attribute;
    String annotation = "";
    if (draw.use(30, "@Id @Column(name)")) {
      column = RandomName.of(draw, "id");
      annotation = "@Column(name = " + RandomName.literal(draw, column) + ")";
    }
    owner
        .source()
        .attribute(
            attribute,
            type.java(),
            "@Id",
            new RandomGenerator(draw).annotation(type, identity),
            annotation);
    return new Key(Form.SIMPLE, type.boxed(), attribute, List.of(column));
  }

  private Key embedded(ClassDraft owner) {
    ClassSource id = idSource(owner.source().style());
    id.annotate("@Embeddable");
    List<String> columns = new ArrayList<>();
    List<String> overrides = new ArrayList<>();
    for (Component each : components()) {
      String part = id.attribute(each.name(), each.type(), each.annotation());
      columns.add(overridden(each, part, overrides));
    }
    owner.source().attribute("id", id.name(), "@EmbeddedId", String.join("\n  ", overrides));
    return new Key(Form.EMBEDDED, id.name(), "id", columns);
  }

  /** The column of a component, perhaps by an override where the id is embedded. */
  private String overridden(Component component, String part, List<String> overrides) {
    Draw draw = model.draw();
    if (!draw.use(20, "@AttributeOverride of an @EmbeddedId")) {
      return component.column();
    }
    String column = RandomName.of(draw, "o");
    overrides.add(
        "@AttributeOverride(name = \"%s\", column = @Column(name = %s))"
            .formatted(part, RandomName.literal(draw, column)));
    return column;
  }

  private Key idClass(ClassDraft owner) {
    ClassSource id = idSource(owner.source().style());
    owner.source().annotate("@IdClass(" + id.name() + ".class)");
    List<String> columns = new ArrayList<>();
    for (Component each : components()) {
      id.attribute(each.name(), each.type());
      owner.source().attribute(each.name(), each.type(), "@Id", each.annotation());
      columns.add(each.column());
    }
    return new Key(Form.ID_CLASS, id.name(), "", columns);
  }

  /** A class of ids, whose attributes stand as its owner's do. */
  ClassSource idSource(Style style) {
    boolean isRecord = style == Style.FIELD && model.draw().use(30, "record as an id");
    ClassSource id = model.newClass("Id", isRecord ? Style.COMPONENT : style);
    id.inherit("implements java.io.Serializable");
    return id;
  }

  private List<Component> components() {
    List<Component> components = new ArrayList<>();
    for (int left = model.draw().between(2, 3); left > 0; left--) {
      components.add(component());
    }
    return components;
  }

  /** A component of a composite id. */
  Component component() {
    Draw draw = model.draw();
    String name = model.newAttribute();
    BasicType type = draw.form("id component", BasicType.COMPONENTS);
    String column = name;
    String annotation = "";
    if (draw.use(40, "id component @Column(name)")) {
      column = RandomName.of(draw, "c");
      annotation = "@Column(name = " + RandomName.literal(draw, column) + ")";
    }
    return new Component(name, type.java(), column, annotation);
  }

  /** A basic attribute of a composite id. */
  record Component(String name, String type, String column, String annotation) {}
}
