package dev.sterna.processor.mapping;

import dev.sterna.processor.mapping.NameHints.Past;
import dev.sterna.processor.mapping.column.MappedColumn;
import dev.sterna.processor.mapping.column.NeededType;
import dev.sterna.processor.mapping.entity.MappedSequence;
import dev.sterna.processor.mapping.name.NamingRules;
import dev.sterna.processor.mapping.name.PastName;
import dev.sterna.processor.mapping.name.PhysicalName;
import dev.sterna.processor.mapping.table.TableShape;
import dev.sterna.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Gathers the past names of a model. Few models have any, so nothing is made for the others. */
final class NameHintsAssembly {

  private final NamingRules naming;
  private final SortedMap<QualifiedName, List<Past<QualifiedName>>> tables = new TreeMap<>();
  private final SortedMap<QualifiedName, Map<String, List<Past<String>>>> columns = new TreeMap<>();
  private final SortedMap<QualifiedName, List<Past<QualifiedName>>> sequences = new TreeMap<>();

  private final SortedMap<QualifiedName, Map<String, List<Past<String>>>> attributes =
      new TreeMap<>();

  NameHintsAssembly(NamingRules naming) {
    this.naming = naming;
  }

  void add(MappedSequence sequence) {
    if (!sequence.name().past().isEmpty()) {
      sequences.put(sequence.sequence().name(), past(sequence.sequence().name(), sequence.name()));
    }
  }

  void add(TableShape table) {
    QualifiedName name = table.declaration().name();
    if (!table.declaration().physical().past().isEmpty()) {
      tables.put(name, past(name, table.declaration().physical()));
    }
    for (MappedColumn column : table.columns()) {
      if (!column.name().past().isEmpty()) {
        columns
            .computeIfAbsent(name, t -> new HashMap<>())
            .put(column.name().catalog(), past(column.name()));
      }
      for (NeededType type : column.type().types()) {
        add(type);
      }
    }
  }

  private void add(NeededType type) {
    for (MappedColumn attribute : type.attributes()) {
      if (!attribute.name().past().isEmpty()) {
        attributes
            .computeIfAbsent(type.type().name(), t -> new HashMap<>())
            .put(attribute.name().catalog(), past(attribute.name()));
      }
    }
  }

  NameHints hints() {
    return tables.isEmpty() && columns.isEmpty() && sequences.isEmpty() && attributes.isEmpty()
        ? NameHints.NONE
        : new NameHints(tables, columns, sequences, attributes);
  }

  private static List<Past<String>> past(PhysicalName name) {
    List<Past<String>> past = new ArrayList<>();
    for (PastName before : name.past()) {
      past.add(new Past<>(before.name().catalog(), before.hints()));
    }
    return Collections.unmodifiableList(past);
  }

  /** What does not say its schema was in the present one, or else in the default one. */
  private List<Past<QualifiedName>> past(QualifiedName present, PhysicalName name) {
    List<Past<QualifiedName>> past = new ArrayList<>();
    for (PastName before : name.past()) {
      String local = before.name().catalog();
      if (before.schema().isPresent()) {
        past.add(
            new Past<>(
                new QualifiedName(naming.qualifier(before.schema().get()), local), before.hints()));
      } else {
        past.add(new Past<>(present.sibling(local), before.hints()));
        if (present.schema().isPresent()) {
          past.add(new Past<>(new QualifiedName(Optional.empty(), local), before.hints()));
        }
      }
    }
    return Collections.unmodifiableList(past);
  }
}
