package dev.sterna.processor.pending;

import dev.sterna.schema.Column;
import dev.sterna.schema.Constraint;
import dev.sterna.schema.ForeignKey;
import dev.sterna.schema.Index;
import dev.sterna.schema.PrimaryKey;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.SchemaPart;
import dev.sterna.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Puts what a snapshot retains into a model, so that the two do not differ in it. What the model
 * declares itself is as it declares it.
 *
 * @param snapshot the schema that has the parts
 * @param parts what is retained
 */
record RetainedParts(Schema snapshot, Collection<SchemaPart> parts) {

  RetainedParts {
    parts = List.copyOf(parts);
  }

  /** The model with them. */
  Schema in(Schema model) {
    Schema whole = model;
    SortedMap<QualifiedName, Set<SchemaPart>> elements = new TreeMap<>();
    for (SchemaPart part : parts) {
      if (part.isIn(snapshot) && !part.isIn(model)) {
        switch (part.kind()) {
          case TABLE -> whole = withNamespace(whole, part).withTable(table(snapshot, part.owner()));
          case SEQUENCE ->
              whole =
                  withNamespace(whole, part)
                      .withSequence(snapshot.sequence(part.owner()).orElseThrow());
          case COLUMN, CONSTRAINT, INDEX ->
              elements.computeIfAbsent(part.owner(), owner -> new TreeSet<>()).add(part);
        }
      }
    }
    for (Set<SchemaPart> ofTable : elements.values()) {
      QualifiedName owner = ofTable.iterator().next().owner();
      if (model.table(owner).isPresent()) {
        whole = whole.withTable(with(table(whole, owner), ofTable, whole));
      }
    }
    return whole;
  }

  private static Schema withNamespace(Schema schema, SchemaPart part) {
    return part.owner().schema().map(schema::withNamespace).orElse(schema);
  }

  private static Table table(Schema schema, QualifiedName name) {
    return schema.table(name).orElseThrow();
  }

  /** The table with these of its parts, and with what else is over its retained columns. */
  private Table with(Table declared, Set<SchemaPart> retained, Schema model) {
    Table known = table(snapshot, declared.name());
    List<Column> columns = new ArrayList<>(declared.columns());
    Set<String> kept = new TreeSet<>();
    Set<String> gone = new TreeSet<>();
    for (Column column : known.columns()) {
      if (declared.column(column.name()).isEmpty()) {
        if (retained.contains(SchemaPart.column(known.name(), column.name()))) {
          columns.add(column);
          kept.add(column.name());
        } else {
          gone.add(column.name());
        }
      }
    }
    List<Constraint> constraints = new ArrayList<>(declared.constraints());
    for (Constraint constraint : known.constraints()) {
      boolean isKept =
          retained.contains(SchemaPart.constraint(known.name(), constraint.name()))
              || kept.stream().anyMatch(constraint::isOver);
      if (isKept
          && declared.constraint(constraint.name()).isEmpty()
          && gone.stream().noneMatch(constraint::isOver)
          && fits(constraint, declared, model)) {
        constraints.add(constraint);
      }
    }
    List<Index> indexes = new ArrayList<>(declared.indexes());
    for (Index index : known.indexes()) {
      boolean isKept =
          retained.contains(SchemaPart.index(known.name(), index.name()))
              || kept.stream().anyMatch(index::isOver);
      if (isKept
          && declared.index(index.name()).isEmpty()
          && gone.stream().noneMatch(index::isOver)) {
        indexes.add(index);
      }
    }
    return declared.withColumns(columns).withConstraints(constraints).withIndexes(indexes);
  }

  /** A second primary key does not, nor a reference to a table that goes. */
  private static boolean fits(Constraint constraint, Table declared, Schema model) {
    if (constraint instanceof ForeignKey key) {
      return model.table(key.table()).isPresent();
    }
    return !(constraint instanceof PrimaryKey) || declared.primaryKey().isEmpty();
  }
}
