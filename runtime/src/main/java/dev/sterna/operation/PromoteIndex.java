package dev.sterna.operation;

import dev.sterna.schema.Constraint;
import dev.sterna.schema.Deferral;
import dev.sterna.schema.Index;
import dev.sterna.schema.IndexPart;
import dev.sterna.schema.PrimaryKey;
import dev.sterna.schema.Table;
import dev.sterna.schema.Unique;
import java.util.List;
import java.util.Objects;

/**
 * Makes a key of a unique index that is there, which takes a moment where building one would make
 * others wait: manual, ALTER TABLE, {@code ADD table_constraint_using_index}. The index gets the
 * name of the key.
 *
 * @param index the name of the index
 * @param key what it becomes
 * @param name the name of the key
 * @param deferral when it is checked
 */
public record PromoteIndex(String index, Key key, String name, Deferral deferral)
    implements TableChange {

  /** What an index can become. */
  public enum Key {
    PRIMARY_KEY("primary key"),
    UNIQUE("unique");

    private final String sql;

    Key(String sql) {
      this.sql = sql;
    }

    /** What PostgreSQL calls it. */
    public String sql() {
      return sql;
    }
  }

  public PromoteIndex {
    Objects.requireNonNull(index, "index");
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(deferral, "deferral");
    if (key == Key.PRIMARY_KEY && deferral != Deferral.NOT_DEFERRABLE) {
      throw new IllegalArgumentException("a primary key is checked at once: " + name);
    }
  }

  /** A primary key of an index, of its name. */
  public static PromoteIndex addPrimaryKeyUsing(String index) {
    return new PromoteIndex(index, Key.PRIMARY_KEY, index, Deferral.NOT_DEFERRABLE);
  }

  /** A unique constraint of an index, of its name. */
  public static PromoteIndex addUniqueUsing(String index) {
    return new PromoteIndex(index, Key.UNIQUE, index, Deferral.NOT_DEFERRABLE);
  }

  /** Under this name, which the index gets too. */
  public PromoteIndex named(String other) {
    return new PromoteIndex(index, key, other, deferral);
  }

  public PromoteIndex deferrable(Deferral other) {
    return new PromoteIndex(index, key, name, other);
  }

  @Override
  public Table apply(Table before) {
    Table without =
        before.withIndexes(
            before.indexes().stream().filter(other -> !other.name().equals(index)).toList());
    return new AddConstraint(constraint(before)).apply(without);
  }

  private Constraint constraint(Table before) {
    TableSubject subject = new TableSubject(describe(), before);
    Index found = subject.index(index);
    boolean isPlain =
        found.unique()
            && found.method().equals("btree")
            && found.where().isEmpty()
            && found.include().isEmpty()
            && found.parts().stream().allMatch(part -> part.equals(IndexPart.asc(part.source())));
    if (!isPlain || key == Key.PRIMARY_KEY && !found.nullsDistinct()) {
      throw subject.refuse(
          "index \"" + index + "\" is not a plain unique one over columns in ascending order");
    }
    List<String> columns = found.parts().stream().map(IndexPart::source).toList();
    return key == Key.PRIMARY_KEY
        ? new PrimaryKey(name, columns)
        : new Unique(name, columns, found.nullsDistinct(), deferral);
  }

  /** Drops the key; the index is {@link AlterTable}'s to create. */
  @Override
  public Inverse<TableChange> inverse(Table before) {
    return new AddConstraint(constraint(before)).inverse(before);
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
    return "add " + key.sql() + " " + name + " using index " + index;
  }
}
