package dev.sterna.processor.mapping.table;

import dev.sterna.processor.mapping.entity.BasicAttribute;
import dev.sterna.processor.mapping.entity.DerivedId;
import dev.sterna.processor.mapping.entity.EmbeddedAttribute;
import dev.sterna.processor.mapping.entity.EntityShape;
import dev.sterna.processor.mapping.entity.MappedAttribute;
import dev.sterna.processor.mapping.entity.PluralAttribute;
import dev.sterna.processor.mapping.entity.StructAttribute;
import dev.sterna.processor.mapping.entity.ToOne;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * A plural attribute of an entity.
 *
 * @param owner the entity
 * @param path the names of the attributes that lead to it, that of itself last
 * @param plural the attribute
 */
record OwnedPlural(EntityShape owner, String path, PluralAttribute plural) {

  /** Those of an entity by their names, its embeddable attributes included. */
  static List<OwnedPlural> of(EntityShape entity) {
    List<OwnedPlural> found = new ArrayList<>();
    new Search("", (path, plural) -> found.add(new OwnedPlural(entity, path, plural)))
        .in(entity.attributes());
    return found;
  }

  /** The same, whose join table refers to both sides. */
  OwnedPlural enforced() {
    return new OwnedPlural(owner, path, plural.enforced());
  }

  /** Those in an embeddable attribute. */
  static List<PluralAttribute> in(EmbeddedAttribute embedded) {
    List<PluralAttribute> found = new ArrayList<>();
    embedded.accept(new Search("", (path, plural) -> found.add(plural)));
    return found;
  }

  private record Search(String prefix, BiConsumer<String, PluralAttribute> found)
      implements MappedAttribute.Visitor<Void> {

    /** Most attributes are neither plural nor hold others, and need no order. */
    void in(List<MappedAttribute> attributes) {
      List<MappedAttribute> some = new ArrayList<>();
      for (MappedAttribute attribute : attributes) {
        if (attribute instanceof PluralAttribute
            || attribute instanceof EmbeddedAttribute
            || attribute instanceof StructAttribute) {
          some.add(attribute);
        }
      }
      for (MappedAttribute attribute : AttributeColumns.sorted(some)) {
        attribute.accept(this);
      }
    }

    @Override
    public Void visit(BasicAttribute basic) {
      return null;
    }

    @Override
    public Void visit(EmbeddedAttribute embedded) {
      String path = prefix + embedded.attribute().name() + ".";
      new Search(path, found).in(embedded.parts());
      return null;
    }

    @Override
    public Void visit(StructAttribute struct) {
      new Search(prefix + struct.attribute().name() + ".", found).in(struct.parts());
      return null;
    }

    @Override
    public Void visit(DerivedId derived) {
      return null;
    }

    @Override
    public Void visit(ToOne toOne) {
      return null;
    }

    @Override
    public Void visit(PluralAttribute plural) {
      found.accept(prefix + plural.attribute().name(), plural);
      return null;
    }
  }
}
