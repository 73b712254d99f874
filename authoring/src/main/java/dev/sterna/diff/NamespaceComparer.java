package dev.sterna.diff;

import dev.sterna.operation.CreateSchema;
import dev.sterna.operation.DropSchema;
import dev.sterna.operation.Operation;
import java.util.Set;
import java.util.stream.Stream;

/** Schemas beside the default one. */
final class NamespaceComparer implements Comparer<SchemaPair, Operation> {

  @Override
  public Stream<Operation> compare(SchemaPair pair) {
    Set<String> from = pair.from().namespaces();
    Set<String> to = pair.to().namespaces();
    return Stream.concat(
        to.stream().filter(name -> !from.contains(name)).map(CreateSchema::new),
        from.stream().filter(name -> !to.contains(name)).map(DropSchema::new));
  }
}
