package dev.sterna.diff;

import dev.sterna.operation.AlterColumnType;
import dev.sterna.operation.TableChange;
import dev.sterna.schema.Column;
import dev.sterna.schema.SqlType;
import java.util.stream.Stream;

/**
 * The type of a column, and its collation, which PostgreSQL changes with the type. From one enum
 * that is made anew to another one values go as text: two columns could change places, so that no
 * order of the types would do.
 */
final class TypeComparer implements Comparer<ColumnPair, TableChange> {

  @Override
  public Stream<TableChange> compare(ColumnPair pair) {
    if (!pair.isRetyped()) {
      return Stream.empty();
    }
    if (!pair.isBetweenRemadeEnums()) {
      return Stream.of(AlterColumnType.between(pair.from(), pair.to()));
    }
    Column between = pair.from().withType(text(pair.from().type().dimensions()));
    return Stream.of(
        AlterColumnType.between(pair.from(), between), AlterColumnType.between(between, pair.to()));
  }

  private static SqlType text(int dimensions) {
    return dimensions == 0 ? SqlType.text() : text(dimensions - 1).array();
  }
}
