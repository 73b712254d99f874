package dev.sterna.diff;

import dev.sterna.operation.AddIdentity;
import dev.sterna.operation.AlterIdentity;
import dev.sterna.operation.DropIdentity;
import dev.sterna.operation.TableChange;
import dev.sterna.schema.Identity;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether and how a column numbers its rows. */
final class IdentityComparer implements Comparer<ColumnPair, TableChange> {

  @Override
  public Stream<TableChange> compare(ColumnPair pair) {
    Optional<Identity> from = pair.from().identity();
    Optional<Identity> to = pair.to().identity();
    if (from.equals(to)) {
      return Stream.empty();
    }
    if (to.isEmpty()) {
      return Stream.of(new DropIdentity(pair.name()));
    }
    return Stream.of(
        from.isEmpty()
            ? new AddIdentity(pair.name(), to.get())
            : new AlterIdentity(pair.name(), to.get()));
  }
}
