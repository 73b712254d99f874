package dev.sterna.processor.mapping.entity;

import java.util.ArrayList;
import java.util.List;

/**
 * The key of a map in the table of its target, where it may be null, whatever the model says: not
 * every row has an owner. Of an embeddable key Hibernate nevertheless demands what its parts say is
 * not optional.
 */
final class TargetKey implements MappedAttribute.Visitor<MappedAttribute> {

  private static final Part PART = new Part();

  @Override
  public MappedAttribute visit(BasicAttribute basic) {
    return new BasicAttribute(
        basic.attribute(), false, basic.column().with(basic.column().clauses().withNotNull(false)));
  }

  @Override
  public MappedAttribute visit(EmbeddedAttribute embedded) {
    return PART.visit(embedded);
  }

  @Override
  public MappedAttribute visit(StructAttribute struct) {
    return struct;
  }

  @Override
  public MappedAttribute visit(DerivedId derived) {
    return derived;
  }

  @Override
  public MappedAttribute visit(ToOne toOne) {
    return new ToOne(toOne.attribute(), toOne.reference(), toOne.unique(), true);
  }

  @Override
  public MappedAttribute visit(PluralAttribute plural) {
    return plural;
  }

  /** A part of an embeddable key. */
  private static final class Part implements MappedAttribute.Visitor<MappedAttribute> {

    /** That a primitive always has a value says nothing of a row without a key. */
    @Override
    public MappedAttribute visit(BasicAttribute basic) {
      return basic.attribute().type().getKind().isPrimitive()
          ? new BasicAttribute(basic.attribute(), false, basic.column())
          : basic;
    }

    @Override
    public MappedAttribute visit(EmbeddedAttribute embedded) {
      List<MappedAttribute> parts = new ArrayList<>(embedded.parts().size());
      for (MappedAttribute part : embedded.parts()) {
        parts.add(part.accept(this));
      }
      return new EmbeddedAttribute(embedded.attribute(), parts);
    }

    @Override
    public MappedAttribute visit(StructAttribute struct) {
      return struct;
    }

    @Override
    public MappedAttribute visit(DerivedId derived) {
      return derived;
    }

    @Override
    public MappedAttribute visit(ToOne toOne) {
      return toOne;
    }

    @Override
    public MappedAttribute visit(PluralAttribute plural) {
      return plural;
    }
  }
}
