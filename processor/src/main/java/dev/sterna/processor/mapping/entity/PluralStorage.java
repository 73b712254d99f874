package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Attribute;
import dev.sterna.schema.ReferentialAction;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Where the values of a plural attribute lie. */
public sealed interface PluralStorage {

  /** Calls the visitor's method for this kind of storage. */
  <R> R accept(Visitor<R> visitor);

  /** A table for this attribute alone, whose rows refer to the owner. */
  sealed interface OwnTable extends PluralStorage permits CollectionTable, JoinTable, ToOneTable {

    /** What declares the table, if anything does. */
    Optional<AnnotationView> annotation();

    /** The columns that refer to the owner, empty if all is left to the defaults. */
    List<JoinColumn> ownerColumns();

    /** What is said of the foreign key to the owner. */
    ForeignKeyClause ownerKey();
  }

  /**
   * The table of an element collection (section 11.1.8).
   *
   * @param annotation {@code @CollectionTable}
   */
  record CollectionTable(
      Optional<AnnotationView> annotation, List<JoinColumn> ownerColumns, ForeignKeyClause ownerKey)
      implements OwnTable {

    public CollectionTable {
      ownerColumns = List.copyOf(ownerColumns);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * The table of a relationship (section 11.1.27).
   *
   * @param annotation {@code @JoinTable}
   */
  record JoinTable(
      Optional<AnnotationView> annotation, List<JoinColumn> ownerColumns, ForeignKeyClause ownerKey)
      implements OwnTable {

    public JoinTable {
      ownerColumns = List.copyOf(ownerColumns);
    }

    JoinTable enforced() {
      return new JoinTable(annotation, ownerColumns, ownerKey.enforced());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * The table of a relationship to one entity, which has one row for each owner.
   *
   * @param annotation {@code @JoinTable}
   */
  record ToOneTable(
      Optional<AnnotationView> annotation, List<JoinColumn> ownerColumns, ForeignKeyClause ownerKey)
      implements OwnTable {

    public ToOneTable {
      ownerColumns = List.copyOf(ownerColumns);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Columns in the table of the target, which refer to the owner (section 11.1.25).
   *
   * @param columns {@code @JoinColumn}, at least one
   * @param ownerKey what is said of the foreign key
   * @param formulas the formulas beside the columns, if any find the owner too
   */
  record TargetTable(
      List<JoinColumn> columns, ForeignKeyClause ownerKey, Optional<FormulaJoin> formulas)
      implements PluralStorage {

    public TargetTable {
      columns = List.copyOf(columns);
    }

    /** How the rows of the target refer to the owner of the attribute. */
    public Reference toOwner(Attribute attribute, TypeElement owner) {
      Reference reference = Reference.of(attribute, attribute.name(), owner, columns, ownerKey);
      return formulas.map(reference::beside).orElse(reference);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Where the other side of the relationship says.
   *
   * @param mappedBy the attribute of the target that says it
   * @param onDelete what is to happen there when a row of this entity is deleted
   */
  record Inverse(String mappedBy, Optional<ReferentialAction> onDelete) implements PluralStorage {

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A case for each kind of storage.
   *
   * @param <R> what a case returns
   */
  interface Visitor<R> {

    R visit(CollectionTable table);

    R visit(JoinTable table);

    R visit(ToOneTable table);

    R visit(TargetTable table);

    R visit(Inverse inverse);
  }
}
