package dev.sterna.catalog;

import dev.sterna.schema.Index;
import dev.sterna.schema.IndexPart;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One column of an index, with what belongs to the whole index.
 *
 * @param whole the index over this column alone, as if it were a key
 * @param part the column as a key
 * @param key whether it is one; otherwise the index only includes it
 */
record IndexColumn(Index whole, IndexPart part, boolean key) {

  static IndexColumn read(ResultSet row) throws SQLException {
    IndexPart part = part(row);
    Index whole =
        new Index(
            row.getString("index"),
            List.of(part),
            row.getBoolean("indisunique"),
            !row.getBoolean("nulls_not_distinct"),
            row.getString("amname"),
            List.of(),
            Optional.ofNullable(row.getString("predicate")).map(CatalogText::expression),
            storage(CatalogSession.strings(row, "reloptions")),
            Optional.ofNullable(row.getString("tablespace")));
    return new IndexColumn(whole, part, row.getBoolean("is_key"));
  }

  Index addedTo(Index index) {
    List<IndexPart> parts = new ArrayList<>(index.parts());
    List<String> include = new ArrayList<>(index.include());
    if (key) {
      parts.add(part);
    } else {
      include.add(part.source());
    }
    return new Index(
        index.name(),
        parts,
        index.unique(),
        index.nullsDistinct(),
        index.method(),
        include,
        index.where(),
        index.storage(),
        index.tablespace());
  }

  private static SortedMap<String, String> storage(List<String> options) {
    SortedMap<String, String> storage = new TreeMap<>();
    for (String option : options) {
      int end = option.indexOf('=');
      storage.put(option.substring(0, end), option.substring(end + 1));
    }
    return storage;
  }

  private static IndexPart part(ResultSet row) throws SQLException {
    Optional<String> expression = Optional.ofNullable(row.getString("expression"));
    boolean descending = row.getBoolean("descending");
    boolean nullsFirst = row.getBoolean("nulls_first");
    return new IndexPart(
        expression.isPresent()
            ? CatalogText.expression(expression.get())
            : row.getString("attname"),
        expression.isPresent(),
        descending,
        descending == nullsFirst
            ? Optional.empty()
            : Optional.of(nullsFirst ? IndexPart.Nulls.FIRST : IndexPart.Nulls.LAST),
        Optional.ofNullable(row.getString("operator_class")),
        Optional.ofNullable(row.getString("collation")));
  }
}
