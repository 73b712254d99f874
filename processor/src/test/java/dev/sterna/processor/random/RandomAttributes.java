package dev.sterna.processor.random;

import dev.sterna.processor.random.ClassDraft.Kind;
import java.util.ArrayList;
import java.util.List;

/** Attributes of every family that a class may have. */
record RandomAttributes(ModelDraft model) {

  void addTo(ClassDraft owner, int count) {
    List<AttributeFamily> families = families(owner.kind());
    for (int left = count; left > 0; left--) {
      model.draw().oneOf(families).addTo(owner);
    }
  }

  private List<AttributeFamily> families(Kind kind) {
    List<AttributeFamily> families = new ArrayList<>();
    families.add(new RandomBasic(model));
    families.add(new RandomBasic(model));
    families.add(new RandomEnum(model));
    families.add(new RandomConverter(model));
    families.add(new RandomToOne(model));
    if (kind == Kind.ENTITY || kind == Kind.SUPERCLASS) {
      families.add(new RandomEmbeddable(model));
      families.add(new RandomElements(model));
    }
    if (kind == Kind.EMBEDDABLE) {
      families.add(new RandomElements(model));
    }
    if (kind == Kind.ENTITY) {
      families.add(new RandomToMany(model));
      families.add(new RandomToMany(model));
    }
    return families;
  }
}
