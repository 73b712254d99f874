package dev.sterna.operation;

import dev.sterna.schema.Schema;
import dev.sterna.schema.SchemaPart;
import java.util.Objects;

/**
 * Says who needs a part of the schema from now on, so that a compile knows what to keep though no
 * entity declares it. It runs nothing; the snapshot has a line for it.
 *
 * @param part the part
 * @param owner who needs it
 */
public record Ownership(SchemaPart part, Owner owner) implements ControlOperation {

  /** Who needs a part of a schema. */
  public enum Owner {
    /** An entity declares it, as it does nearly everything. */
    ENTITY,
    /** Only programs of the last release, whose entities declared it. */
    FORMER_ENTITY,
    /** A person made it for a purpose that no entity knows of. */
    PERSON
  }

  public Ownership {
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(owner, "owner");
  }

  @Override
  public Schema apply(Schema before) {
    if (!part.isIn(before)) {
      throw ReplayException.cannot(describe(), "there is no " + part);
    }
    return before;
  }

  @Override
  public Inverse<Operation> inverse(Schema before) {
    apply(before);
    return Inverse.nothing();
  }

  @Override
  public boolean isDestructive() {
    return false;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  public String describe() {
    return switch (owner) {
      case ENTITY -> "leave " + part + " to an entity again";
      case FORMER_ENTITY ->
          "keep " + part + ", which no entity has any more, until the next release";
      case PERSON -> "keep " + part + ", which is made by hand";
    };
  }
}
