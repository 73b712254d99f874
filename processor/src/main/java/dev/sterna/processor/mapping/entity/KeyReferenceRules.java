package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.column.ColumnMembers;
import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.JavaTypes;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.report.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * Keys that refer to another key, by columns of the same names unless {@code @PrimaryKeyJoinColumn}
 * says otherwise (Jakarta Persistence 3.2, section 11.1.44).
 */
final class KeyReferenceRules {

  private final ForeignKeyRules foreignKeys;
  private final Problems problems;

  KeyReferenceRules(Problems problems) {
    this.problems = problems;
    foreignKeys = new ForeignKeyRules(problems);
  }

  /**
   * @param owner the class that has the key
   * @param target the entity to whose key it refers
   * @param columns those that are declared
   * @param foreignKey what is said of the foreign key
   */
  Reference read(
      TypeElement owner,
      TypeElement target,
      List<AnnotationView> columns,
      Optional<AnnotationView> foreignKey) {
    List<JoinColumn> joinColumns = new ArrayList<>();
    for (AnnotationView column : columns) {
      joinColumns.add(
          new JoinColumn(
              ColumnMembers.of(Optional.of(column), Origin.of(owner), problems),
              column.text("referencedColumnName"),
              column));
    }
    return new Reference(
        JavaTypes.nameOf(owner),
        Origin.of(owner),
        Optional.empty(),
        target,
        joinColumns,
        foreignKeys.read(foreignKey));
  }
}
