package dev.sterna.processor.random;

import dev.sterna.processor.random.ClassDraft.Kind;
import dev.sterna.processor.random.ClassSource.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Embeddable classes and records, nested, embedded once or twice, with overrides to depth. */
record RandomEmbeddable(ModelDraft model) implements AttributeFamily {

  private static final int DEPTH = 2;

  @Override
  public void addTo(ClassDraft owner) {
    addTo(owner, DEPTH);
  }

  /** Adds an embedded attribute that may hold embedded ones so many levels deep. */
  private void addTo(ClassDraft owner, int depth) {
    ClassDraft embeddable = embeddable(owner.source().style(), owner.kind(), depth);
    List<Part> parts = embeddable.parts();
    embed(owner, embeddable, some(parts));
    if (embeddable.kind() == Kind.ELEMENT
        && parts.stream().allMatch(Part::isOverridable)
        && model.draw().use(25, "@Embedded twice")) {
      embed(owner, embeddable, parts);
    }
  }

  private void embed(ClassDraft owner, ClassDraft embeddable, List<Part> overridden) {
    Draw draw = model.draw();
    List<String> overrides = new ArrayList<>();
    for (Part part : overridden) {
      String column = RandomName.of(draw, "o");
      overrides.add(override(part, column, ""));
    }
    String attribute =
        owner
            .source()
            .attribute(
                model.newAttribute(),
                embeddable.source().name(),
                draw.use(50, "@Embedded") ? "@Embedded" : "",
                asAnnotation(overrides));
    embeddable.parts().forEach(part -> owner.add(part.in(attribute)));
  }

  /** An override of one attribute, as seen through a prefix such as {@code value.}. */
  String override(Part part, String column, String prefix) {
    return part.isBasic()
        ? "@AttributeOverride(name = \"%s%s\", column = @Column(name = %s))"
            .formatted(prefix, part.path(), RandomName.literal(model.draw(), column))
        : "@AssociationOverride(name = \"%s%s\", joinColumns = %s)"
            .formatted(prefix, part.path(), new RandomJoinColumns(model.draw()).anew(part));
  }

  /** Some of the attributes, to override them. */
  List<Part> some(List<Part> parts) {
    return parts.stream()
        .filter(Part::isOverridable)
        .filter(part -> model.draw().use(25, "override of " + kind(part)))
        .toList();
  }

  private static String kind(Part part) {
    return (part.isBasic() ? "basic" : "to-one")
        + (part.path().contains(".") ? " in an embedded" : "");
  }

  private String asAnnotation(List<String> overrides) {
    return overrides.size() > 1
            && overrides.stream().allMatch(each -> each.startsWith("@AttributeOverride"))
            && model.draw().use(50, "@AttributeOverrides")
        ? overrides.stream().collect(Collectors.joining(", ", "@AttributeOverrides({", "})"))
        : String.join("\n  ", overrides);
  }

  /** A new embeddable for the elements of a collection. */
  ClassDraft element(Style style) {
    return embeddable(style, Kind.ELEMENT, 1);
  }

  /** A new embeddable; it takes the access of its owner, as long as it says nothing itself. */
  private ClassDraft embeddable(Style owner, Kind ownerKind, int depth) {
    Draw draw = model.draw();
    boolean isRecord = owner != Style.PROPERTY && draw.use(30, "record as an embeddable");
    Style style = isRecord ? Style.COMPONENT : owner == Style.COMPONENT ? Style.FIELD : owner;
    ClassSource source = model.newClass("Part", style);
    boolean inCollection =
        ownerKind == Kind.ELEMENT || draw.use(60, "embeddable without collections");
    ClassDraft embeddable = new ClassDraft(source, inCollection ? Kind.ELEMENT : Kind.EMBEDDABLE);
    source.annotate("@Embeddable");
    new RandomBasic(model).addTo(embeddable);
    new RandomAttributes(model).addTo(embeddable, draw.between(0, 2));
    if (depth > 1 && draw.use(30, "embeddable in an embeddable")) {
      addTo(embeddable, depth - 1);
    }
    return embeddable;
  }
}
