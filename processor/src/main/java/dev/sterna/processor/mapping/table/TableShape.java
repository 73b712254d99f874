package dev.sterna.processor.mapping.table;

import dev.sterna.processor.mapping.column.CheckClause;
import dev.sterna.processor.mapping.column.MappedColumn;
import dev.sterna.processor.mapping.entity.TableDeclaration;
import dev.sterna.processor.mapping.name.PhysicalName;
import dev.sterna.schema.Deferral;
import dev.sterna.schema.IndexPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table with all that is in it, before what has no name gets one.
 *
 * @param declaration its name, and where it comes from
 * @param columns its columns in their order
 * @param key its primary key, if it has one
 * @param uniques its unique constraints beside the primary key
 * @param joins its foreign keys
 * @param checks the conditions of the table as a whole
 * @param indexes its indexes
 * @param comment its comment, if it is not that of the declaration
 * @param numbered whether the ids of its rows are from a sequence that is named after it
 */
public record TableShape(
    TableDeclaration declaration,
    List<MappedColumn> columns,
    Optional<Key> key,
    List<Key> uniques,
    List<Join> joins,
    List<CheckClause> checks,
    List<IndexKey> indexes,
    Optional<String> comment,
    boolean numbered) {

  public TableShape {
    columns = List.copyOf(columns);
    uniques = List.copyOf(uniques);
    joins = List.copyOf(joins);
    checks = List.copyOf(checks);
    indexes = List.copyOf(indexes);
  }

  /**
   * A primary key or a unique constraint.
   *
   * @param name the name, if the model gives one
   * @param columns the columns in their order, each once
   * @param deferral when it is checked
   */
  public record Key(Optional<PhysicalName> name, List<MappedColumn> columns, Deferral deferral) {

    public Key {
      columns = columns.size() == 1 ? List.copyOf(columns) : columns.stream().distinct().toList();
    }

    public static Key unnamed(List<MappedColumn> columns) {
      return new Key(Optional.empty(), columns, Deferral.NOT_DEFERRABLE);
    }

    public List<String> columnNames() {
      return ConstraintNaming.catalogNames(columns);
    }
  }

  /**
   * An index that is no constraint.
   *
   * @param name the name, if the model gives one
   * @param parts the columns in their order
   * @param options what the index has beside its columns
   */
  public record IndexKey(Optional<PhysicalName> name, List<Part> parts, IndexOptions options) {

    public IndexKey {
      parts = List.copyOf(parts);
    }

    public List<PhysicalName> written() {
      List<PhysicalName> written = new ArrayList<>(parts.size());
      for (Part part : parts) {
        written.add(part.written());
      }
      return written;
    }
  }

  /**
   * A column in an index.
   *
   * @param column the column
   * @param written its name as the model writes it
   * @param descending whether its values are in descending order, if the index says
   */
  public record Part(MappedColumn column, PhysicalName written, Optional<Boolean> descending) {

    public IndexPart toIndexPart() {
      return IndexPart.asc(column.name().catalog()).descending(descending.orElse(false));
    }

    /** This part with the order of the other, if that states one. */
    public Part orderedAs(Part other) {
      return new Part(column, written, other.descending.or(() -> descending));
    }
  }
}
