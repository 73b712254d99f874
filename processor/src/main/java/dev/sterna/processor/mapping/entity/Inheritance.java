package dev.sterna.processor.mapping.entity;

import java.util.Optional;

/**
 * The place of an entity among those that it inherits from, which decides in which table its
 * attributes lie (Jakarta Persistence 3.2, section 2.14).
 */
public sealed interface Inheritance {

  /** The entity that this one inherits from, if there is one. */
  Optional<EntityShape> parent();

  /** The place of the entity at the root of the hierarchy. */
  Root root();

  /** Calls the visitor's method for this kind of place. */
  <R> R accept(Visitor<R> visitor);

  /**
   * It inherits from no entity, but others may inherit from it.
   *
   * @param strategy how these are mapped
   * @param discriminator what tells rows of different classes apart, if anything may
   */
  record Root(InheritanceStrategy strategy, Optional<Discriminator> discriminator)
      implements Inheritance {

    @Override
    public Optional<EntityShape> parent() {
      return Optional.empty();
    }

    @Override
    public Root root() {
      return this;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Its attributes lie in the table of the root.
   *
   * @param superclass the entity that it inherits from
   */
  record SingleTable(EntityShape superclass) implements Inheritance {

    @Override
    public Optional<EntityShape> parent() {
      return Optional.of(superclass);
    }

    @Override
    public Root root() {
      return superclass.inheritance().root();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Its table has only what it adds, and a key that refers to the table of its superclass.
   *
   * @param superclass the entity that it inherits from
   * @param key how its key refers to that of the superclass
   */
  record Joined(EntityShape superclass, Reference key) implements Inheritance {

    @Override
    public Optional<EntityShape> parent() {
      return Optional.of(superclass);
    }

    @Override
    public Root root() {
      return superclass.inheritance().root();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Its table repeats what it inherits.
   *
   * @param superclass the entity that it inherits from
   */
  record TablePerClass(EntityShape superclass) implements Inheritance {

    @Override
    public Optional<EntityShape> parent() {
      return Optional.of(superclass);
    }

    @Override
    public Root root() {
      return superclass.inheritance().root();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A case for each kind of place.
   *
   * @param <R> what a case returns
   */
  interface Visitor<R> {

    R visit(Root root);

    R visit(SingleTable subclass);

    R visit(Joined subclass);

    R visit(TablePerClass subclass);
  }
}
