package dev.sterna.diff;

import dev.sterna.operation.SetStorage;
import dev.sterna.operation.TableChange;
import dev.sterna.schema.TableOptions;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The storage parameters of a table; what else its options say, PostgreSQL does not change. */
final class StorageComparer implements Comparer<TablePair, TableChange> {

  @Override
  public Stream<TableChange> compare(TablePair pair) {
    if (pair.from().options().equals(pair.to().options())) {
      return Stream.empty();
    }
    SortedMap<String, String> from = TableOptions.of(pair.from()).storage();
    SortedMap<String, String> to = TableOptions.of(pair.to()).storage();
    TreeSet<String> parameters = new TreeSet<>(from.keySet());
    parameters.addAll(to.keySet());
    return parameters.stream()
        .filter(
            parameter ->
                !Optional.ofNullable(to.get(parameter))
                    .equals(Optional.ofNullable(from.get(parameter))))
        .map(parameter -> new SetStorage(parameter, Optional.ofNullable(to.get(parameter))));
  }
}
