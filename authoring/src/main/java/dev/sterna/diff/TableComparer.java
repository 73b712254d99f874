package dev.sterna.diff;

import dev.sterna.operation.AddConstraint;
import dev.sterna.operation.AlterTable;
import dev.sterna.operation.CreateTable;
import dev.sterna.operation.DropTable;
import dev.sterna.operation.Operation;
import dev.sterna.schema.ForeignKey;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Tables that come or go. */
final class TableComparer implements Comparer<SchemaPair, Operation> {

  @Override
  public Stream<Operation> compare(SchemaPair pair) {
    Map<QualifiedName, Table> from = pair.from().tables();
    Map<QualifiedName, Table> to = pair.to().tables();
    return Stream.concat(
        to.values().stream().filter(t -> !from.containsKey(t.name())).flatMap(this::created),
        from.keySet().stream().filter(name -> !to.containsKey(name)).map(DropTable::new));
  }

  private Stream<Operation> created(Table table) {
    Table alone =
        table.withConstraints(
            table.constraints().stream().filter(c -> !(c instanceof ForeignKey)).toList());
    Stream<Operation> keys =
        table.foreignKeys().stream()
            .map(key -> new AlterTable(table.name(), List.of(new AddConstraint(key))));
    return Stream.concat(CreateTable.complete(alone).stream(), keys);
  }
}
