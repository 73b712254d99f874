package dev.sterna.processor.mapping.table;

import dev.sterna.processor.mapping.column.MappedColumn;
import dev.sterna.processor.mapping.declaration.Annotations;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.mapping.entity.EmbeddedAttribute;
import dev.sterna.processor.mapping.entity.EntityShape;
import dev.sterna.processor.mapping.entity.JoinColumn;
import dev.sterna.processor.mapping.entity.MappedAttribute;
import dev.sterna.processor.mapping.entity.Reference;
import dev.sterna.processor.mapping.name.NamingRules;
import dev.sterna.processor.mapping.name.PhysicalName;
import dev.sterna.processor.report.MappingMessage;
import dev.sterna.processor.report.NamingMessage;
import dev.sterna.processor.report.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which column of its target each join column refers to: the one it names, or one of the primary
 * key (Jakarta Persistence 3.2, section 11.1.25, {@code referencedColumnName}).
 */
final class ReferencedColumns {

  private final EntityColumns columns;
  private final NamingRules naming;
  private final Problems problems;

  ReferencedColumns(EntityColumns columns, NamingRules naming, Problems problems) {
    this.columns = columns;
    this.naming = naming;
    this.problems = problems;
  }

  /** The columns that the join columns refer to, in the order of the join columns. */
  Optional<List<MappedColumn>> of(Reference reference, EntityShape target, List<MappedColumn> key) {
    List<JoinColumn> declared = reference.joinColumns();
    if (reference.partial() && declared.size() < key.size()) {
      return Optional.of(likeNamed(declared, columns.byAttribute(target, key)));
    }
    if (areUnnamed(declared)) {
      if (declared.isEmpty() || declared.size() == key.size() || areAdditions(declared)) {
        return Optional.of(columns.byAttribute(target, key));
      }
      reportCount(reference, declared.size(), target, key.size());
      return Optional.empty();
    }
    List<MappedColumn> found = new ArrayList<>();
    for (JoinColumn column : declared) {
      one(column, reference, target, key).ifPresent(found::add);
    }
    if (found.size() < key.size() && isEmbedded(target) && key.containsAll(found)) {
      reportCount(reference, found.size(), target, key.size());
      return Optional.empty();
    }
    return found.size() == declared.size() ? Optional.of(found) : Optional.empty();
  }

  /** Whether the key is one attribute, and a part of it none that could be referred to. */
  private static boolean isEmbedded(EntityShape target) {
    for (MappedAttribute attribute : target.root().attributes()) {
      if (attribute.id() && attribute instanceof EmbeddedAttribute) {
        return true;
      }
    }
    return false;
  }

  /** Whether another annotation than that of a join column says something of the first one. */
  private static boolean areAdditions(List<JoinColumn> declared) {
    return declared.size() == 1
        && declared.get(0).annotation().name().startsWith(Annotations.HIBERNATE);
  }

  /** Whether none of them says which column it refers to. */
  private static boolean areUnnamed(List<JoinColumn> declared) {
    for (JoinColumn column : declared) {
      if (column.referenced().isPresent()) {
        return false;
      }
    }
    return true;
  }

  /** A formula stands for the rest of the key: each column is that of its name, or of its place. */
  private List<MappedColumn> likeNamed(List<JoinColumn> declared, List<MappedColumn> key) {
    List<MappedColumn> found = new ArrayList<>();
    for (JoinColumn column : declared) {
      Optional<String> wanted = column.referenced().or(() -> column.members().name());
      MappedColumn match = key.get(found.size());
      for (MappedColumn part : key) {
        if (wanted.isPresent()
            && part.name().text().equalsIgnoreCase(naming.column(wanted.get()).text())) {
          match = part;
        }
      }
      found.add(match);
    }
    return found;
  }

  /** Says that there are not as many columns as the key has. */
  void reportCount(Reference reference, int joinColumns, EntityShape target, int keyColumns) {
    Origin origin =
        reference.joinColumns().isEmpty()
            ? reference.origin()
            : reference.joinColumns().get(0).annotation().origin();
    problems.report(
        MappingMessage.JOIN_COLUMN_COUNT,
        origin,
        reference.name(),
        joinColumns,
        target.className(),
        keyColumns);
  }

  /**
   * The columns of an id that is another entity's are found by the names that the columns there
   * have in the database, if there are several. A single one that gives a part of an id its name
   * gives it the name in the model.
   *
   * @param part whether it is a part of an id
   */
  void requireNamesOfDatabase(Join join, EntityShape target, boolean part) {
    if (join.columns().size() == 1) {
      if (part && !isEmbedded(target)) {
        requireOneName(join);
      }
      return;
    }
    for (JoinColumn declared : join.reference().joinColumns()) {
      String name = PhysicalName.of(declared.referenced().orElse("")).text();
      for (MappedColumn column : join.referenced()) {
        PhysicalName found = column.name();
        if (found.logical().equalsIgnoreCase(name) && !found.text().equalsIgnoreCase(name)) {
          problems.report(
              NamingMessage.ID_REFERS_BY_OTHER_NAME,
              declared.annotation().origin("referencedColumnName"),
              join.reference().name(),
              name,
              found.catalog(),
              join.target().name());
        }
      }
    }
  }

  private void requireOneName(Join join) {
    PhysicalName name = join.columns().get(0).name();
    for (JoinColumn declared : join.reference().joinColumns()) {
      if (declared.members().name().isPresent()
          && declared.referenced().isEmpty()
          && !name.delimited()
          && !name.logical().equalsIgnoreCase(name.text())) {
        problems.report(
            NamingMessage.ID_OF_TWO_COLUMNS,
            declared.annotation().origin("name"),
            join.reference().name(),
            name.logical(),
            name.catalog());
      }
    }
  }

  private Optional<MappedColumn> one(
      JoinColumn column, Reference reference, EntityShape target, List<MappedColumn> key) {
    if (column.referenced().isEmpty() && key.size() == 1) {
      return Optional.of(key.get(0));
    }
    String name = column.referenced().orElse("");
    Optional<MappedColumn> found = columns.named(target, name);
    if (found.isEmpty()) {
      reportUnknown(column.annotation().origin("referencedColumnName"), reference, name, target);
    }
    return found;
  }

  private void reportUnknown(Origin origin, Reference reference, String name, EntityShape target) {
    Optional<MappedColumn> called = columns.namedInDatabase(target, name);
    if (called.isPresent()) {
      problems.report(
          NamingMessage.REFERS_BY_NAME_OF_DATABASE,
          origin,
          reference.name(),
          name,
          called.get().name().logical());
    } else {
      problems.report(
          MappingMessage.REFERENCED_COLUMN_UNKNOWN,
          origin,
          reference.name(),
          name,
          target.table().name());
    }
  }
}
