package dev.sterna.processor.random;

import dev.sterna.processor.random.RandomConverter.Converted;
import java.util.ArrayList;
import java.util.List;

/** Collections of values: basic ones, enums, converted ones, embeddables. */
record RandomElements(ModelDraft model) implements AttributeFamily {

  @Override
  public void addTo(ClassDraft owner) {
    Draw draw = model.draw();
    List<String> annotations =
        new ArrayList<>(List.of("@ElementCollection", collectionTable(owner)));
    String element =
        switch (draw.form("elements", List.of("basic", "enum", "embeddable", "converted"))) {
          case "enum" -> enums(owner, annotations);
          case "embeddable" -> embeddables(owner, annotations);
          case "converted" -> converted(annotations);
          default -> basics(annotations);
        };
    String type = new RandomContainer(model).of(owner, element, annotations);
    if (type.startsWith("Map")) {
      annotations.replaceAll(RandomElements::ofTheValue);
    }
    owner.source().attribute(model.newAttribute(), type, annotations.toArray(String[]::new));
  }

  /** In a map it has to be said that a converter or an override is of the value. */
  private static String ofTheValue(String annotation) {
    return annotation
        .replace("@Convert(c", "@Convert(attributeName = \"value\", c")
        .replace("@Convert(d", "@Convert(attributeName = \"value\", d");
  }

  private String basics(List<String> annotations) {
    BasicType type = model.draw().form("element", BasicType.ELEMENTS);
    annotations.add(RandomColumn.of(model.draw(), "", type, "").annotation());
    return type.java();
  }

  private String enums(ClassDraft owner, List<String> annotations) {
    RandomEnum enums = new RandomEnum(model);
    String mapping = enums.mapping();
    BasicType type = enums.type(owner.source(), mapping);
    annotations.add(mapping);
    annotations.add(RandomColumn.of(model.draw(), "", type, "").annotation());
    return owner.source().name() + "." + type.java();
  }

  private String converted(List<String> annotations) {
    Converted converted = new RandomConverter(model).converted();
    annotations.add(converted.annotation());
    return converted.type().java();
  }

  private String embeddables(ClassDraft owner, List<String> annotations) {
    RandomEmbeddable embeddables = new RandomEmbeddable(model);
    ClassDraft element = embeddables.element(owner.source().style());
    for (Part part : embeddables.some(element.parts())) {
      annotations.add(embeddables.override(part, RandomName.of(model.draw(), "o"), ""));
    }
    return element.source().name();
  }

  /** Where the owner is an entity, since a table's name serves one owner only. */
  private String collectionTable(ClassDraft owner) {
    Draw draw = model.draw();
    if (owner.kind() != ClassDraft.Kind.ENTITY || !draw.use(50, "@CollectionTable")) {
      return "";
    }
    List<String> members = new ArrayList<>();
    if (draw.use(70, "@CollectionTable(name)")) {
      members.add("name = " + RandomName.literal(draw, RandomName.of(draw, "ct")));
    }
    if (draw.use(20, "@CollectionTable(schema)")) {
      members.add("schema = \"oth\"");
    }
    model
        .entity(owner)
        .ifPresent(self -> members.addAll(new RandomJoinColumns(draw).member("joinColumns", self)));
    if (draw.use(15, "@CollectionTable(foreignKey)")) {
      members.add("foreignKey = " + new RandomJoinColumns(draw).foreignKey());
    }
    return "@CollectionTable(" + String.join(", ", members) + ")";
  }
}
