package dev.sterna.diff;

import dev.sterna.operation.DropDefault;
import dev.sterna.operation.SetDefault;
import dev.sterna.operation.TableChange;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The default of a column. PostgreSQL may not convert it to a new type by itself, or keep it as a
 * value of the old type; so it is taken away before the type changes, and given anew after.
 */
final class DefaultComparer implements Comparer<ColumnPair, TableChange> {

  @Override
  public Stream<TableChange> compare(ColumnPair pair) {
    Optional<String> from = pair.from().defaultValue();
    Optional<String> to = pair.to().defaultValue();
    boolean drops = from.isPresent() && pair.losesDefault();
    boolean sets = to.isPresent() && (drops || !from.equals(to));
    return Stream.concat(
        drops ? Stream.of(new DropDefault(pair.name())) : Stream.empty(),
        sets ? Stream.of(SetDefault.setDefaultSql(pair.name(), to.get())) : Stream.empty());
  }
}
