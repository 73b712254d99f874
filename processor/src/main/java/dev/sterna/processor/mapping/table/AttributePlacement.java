package dev.sterna.processor.mapping.table;

import dev.sterna.processor.mapping.column.ColumnAdditions;
import dev.sterna.processor.mapping.column.MappedColumn;
import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Annotations;
import dev.sterna.processor.mapping.declaration.JavaTypes;
import dev.sterna.processor.mapping.entity.BasicAttribute;
import dev.sterna.processor.mapping.entity.DerivedId;
import dev.sterna.processor.mapping.entity.EmbeddedAttribute;
import dev.sterna.processor.mapping.entity.MappedAttribute;
import dev.sterna.processor.mapping.entity.PluralAttribute;
import dev.sterna.processor.mapping.entity.StructAttribute;
import dev.sterna.processor.mapping.entity.ToOne;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Puts attributes into a table. A mandatory one is not always mandatory there: the rows of a table
 * may be of several classes, or belong to a collection. A visit returns the columns that are put,
 * those of an embeddable in the order of its attributes' names, of a record in that of components.
 */
final class AttributePlacement implements MappedAttribute.Visitor<List<MappedColumn>> {

  private final Function<ToOne, Optional<Join>> joins;
  private final AttributeTables tables;
  private final UnaryOperator<MappedColumn> mandatory;

  /** The attributes that the next one is a part of, each with a dot behind it. */
  private final String path;

  /** Puts all of them into one table. */
  AttributePlacement(JoinResolver joins, TableDraft table, UnaryOperator<MappedColumn> mandatory) {
    this(joins::join, (name, attribute) -> Optional.of(table), mandatory);
  }

  /**
   * @param joins how relationships are resolved
   * @param mandatory what becomes of the columns of mandatory attributes
   */
  AttributePlacement(
      Function<ToOne, Optional<Join>> joins,
      AttributeTables tables,
      UnaryOperator<MappedColumn> mandatory) {
    this(joins, tables, mandatory, "");
  }

  private AttributePlacement(
      Function<ToOne, Optional<Join>> joins,
      AttributeTables tables,
      UnaryOperator<MappedColumn> mandatory,
      String path) {
    this.joins = joins;
    this.tables = tables;
    this.mandatory = mandatory;
    this.path = path;
  }

  @Override
  public List<MappedColumn> visit(BasicAttribute basic) {
    MappedColumn column = basic.column();
    Optional<TableDraft> table = tables.named(column.table(), basic);
    if (table.isEmpty()) {
      return List.of();
    }
    MappedColumn placed = basic.mandatory() ? mandatory.apply(column) : column;
    table.get().basic(path + basic.attribute().name(), placed);
    if (!basic.attribute().site().embedded()
        && basic.attribute().annotations().hibernate("PartitionKey").isPresent()) {
      table.get().primaryKey().partitionedBy(column.notNull());
    }
    natural(basic, table.get());
    comment(basic, table.get());
    return List.of(placed);
  }

  @Override
  public List<MappedColumn> visit(EmbeddedAttribute embedded) {
    boolean ordered = JavaTypes.isRecord(embedded.attribute().type());
    Map<String, List<MappedColumn>> byPart = ordered ? new LinkedHashMap<>() : new TreeMap<>();
    AttributePlacement inside =
        new AttributePlacement(joins, tables, mandatory, path + embedded.attribute().name() + ".");
    for (MappedAttribute part : embedded.parts()) {
      byPart.put(part.attribute().name(), part.accept(inside));
    }
    tables
        .named(Optional.empty(), embedded)
        .ifPresent(
            table -> {
              natural(embedded, table);
              comment(embedded, table);
            });
    List<MappedColumn> placed = new ArrayList<>();
    byPart.values().forEach(placed::addAll);
    return placed;
  }

  @Override
  public List<MappedColumn> visit(StructAttribute struct) {
    StructColumn made = StructColumn.of(struct, new AttributeColumns(joins));
    MappedColumn column = made.column();
    Optional<TableDraft> table = tables.named(column.table(), struct);
    if (table.isEmpty()) {
      return List.of();
    }
    MappedColumn placed = struct.mandatory() ? mandatory.apply(column) : column;
    table.get().struct(path + struct.attribute().name(), made, placed);
    natural(struct, table.get());
    comment(struct, table.get());
    return List.of(placed);
  }

  /** The relationship puts its columns into the table. */
  @Override
  public List<MappedColumn> visit(DerivedId derived) {
    return List.of();
  }

  @Override
  public List<MappedColumn> visit(ToOne toOne) {
    Optional<Join> found = joins.apply(toOne);
    Optional<TableDraft> table =
        found.isPresent() ? tables.named(found.get().table(), toOne) : Optional.empty();
    if (table.isEmpty()) {
      return List.of();
    }
    Join join = toOne.optional() ? found.get() : found.get().withColumns(mandatory);
    table.get().join(join);
    if (join.unique()) {
      table.get().unique(join.byAttribute());
    }
    natural(toOne, table.get());
    comment(toOne, table.get());
    return join.byAttribute();
  }

  /** What belongs to it lies in another table, which {@link CollectionPlacement} fills. */
  @Override
  public List<MappedColumn> visit(PluralAttribute plural) {
    return List.of();
  }

  /** The attributes with Hibernate's {@code @NaturalId} tell rows apart, all of them together. */
  private void natural(MappedAttribute attribute, TableDraft table) {
    if (attribute.attribute().annotations().hibernate("NaturalId").isPresent()) {
      table.natural(attribute.attribute(), attribute.accept(new AttributeColumns(joins)));
    }
  }

  /** What Hibernate's {@code @Comment} says of a column that it names. */
  private static void comment(MappedAttribute attribute, TableDraft table) {
    Annotations annotations = attribute.attribute().annotations();
    if (annotations.mayBeHibernates()) {
      for (AnnotationView comment : ColumnAdditions.comments(annotations)) {
        if (comment.text("on").isPresent()) {
          table.commentColumn(comment);
        }
      }
    }
  }
}
