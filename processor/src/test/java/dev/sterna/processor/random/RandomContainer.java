package dev.sterna.processor.random;

import dev.sterna.processor.random.RandomConverter.Converted;
import java.util.ArrayList;
import java.util.List;

/** What holds the elements of a collection: a set, a bag, a list with its order, a map by key. */
record RandomContainer(ModelDraft model) {

  /** The type that holds elements of a type; annotations that it needs are added. */
  String of(ClassDraft owner, String element, List<String> annotations) {
    return switch (model.draw().form("container", List.of("Set", "Collection", "List", "Map"))) {
      case "Collection" -> "Collection<" + element + ">";
      case "List" -> list(element, annotations);
      case "Map" -> "Map<" + key(owner, annotations) + ", " + element + ">";
      default -> "Set<" + element + ">";
    };
  }

  private String list(String element, List<String> annotations) {
    Draw draw = model.draw();
    annotations.add(
        switch (draw.form("list", List.of("bag", "@OrderColumn", "named", "not null"))) {
          case "@OrderColumn" -> "@OrderColumn";
          case "named" ->
              "@OrderColumn(name = " + RandomName.literal(draw, RandomName.of(draw, "pos")) + ")";
          case "not null" -> "@OrderColumn(nullable = false)";
          default -> "";
        });
    return "List<" + element + ">";
  }

  private String key(ClassDraft owner, List<String> annotations) {
    Draw draw = model.draw();
    String form =
        draw.form(
            "map key", List.of("basic", "enum", "temporal", "embeddable", "converted", "entity"));
    return switch (form.equals("entity") && keys().isEmpty() ? "basic" : form) {
      case "enum" -> enumKey(owner, annotations);
      case "temporal" -> {
        annotations.add("@MapKeyTemporal(TemporalType.DATE)");
        annotations.add(column());
        yield "java.util.Date";
      }
      case "entity" -> {
        EntityDraft key = draw.oneOf(keys());
        annotations.add(new RandomJoinColumns(draw).toMapKey(key));
        yield key.name();
      }
      case "embeddable" -> embeddableKey(owner, annotations);
      case "converted" -> {
        Converted key = new RandomConverter(model).converted();
        annotations.add(
            key.annotation().replace("@Convert(", "@Convert(attributeName = \"key\", "));
        annotations.add(column());
        yield key.type().java();
      }
      default -> {
        annotations.add(column());
        yield draw.form("basic key", BasicType.ELEMENTS).java();
      }
    };
  }

  /** Entities that may be keys: Hibernate wants the columns of a composite id said. */
  private List<EntityDraft> keys() {
    List<EntityDraft> keys = new ArrayList<>();
    for (EntityDraft entity : model.entities()) {
      if (!entity.key().columns().isEmpty()) {
        keys.add(entity);
      }
    }
    return keys;
  }

  private String enumKey(ClassDraft owner, List<String> annotations) {
    RandomEnum enums = new RandomEnum(model);
    String mapping = enums.mapping();
    annotations.add(mapping.replace("@Enumerated", "@MapKeyEnumerated"));
    annotations.add(column());
    return owner.source().name() + "." + enums.type(owner.source(), mapping).java();
  }

  private String embeddableKey(ClassDraft owner, List<String> annotations) {
    RandomEmbeddable embeddables = new RandomEmbeddable(model);
    ClassDraft key = embeddables.element(owner.source().style());
    for (Part part : embeddables.some(key.parts())) {
      if (part.isBasic()) {
        annotations.add(embeddables.override(part, RandomName.of(model.draw(), "o"), "key."));
      }
    }
    return key.source().name();
  }

  private String column() {
    Draw draw = model.draw();
    return switch (draw.form("@MapKeyColumn", List.of("", "named", "nullable", "length"))) {
      case "named" ->
          "@MapKeyColumn(name = " + RandomName.literal(draw, RandomName.of(draw, "k")) + ")";
      case "nullable" -> "@MapKeyColumn(nullable = true)";
      case "length" -> "@MapKeyColumn(length = 40)";
      default -> "";
    };
  }
}
