package dev.sterna.diff;

import dev.sterna.operation.AlterSequence;
import dev.sterna.operation.CreateSequence;
import dev.sterna.operation.DropSequence;
import dev.sterna.operation.Operation;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Sequence;
import java.util.Map;
import java.util.stream.Stream;

/** Sequences that stand for themselves. */
final class SequenceComparer implements Comparer<SchemaPair, Operation> {

  @Override
  public Stream<Operation> compare(SchemaPair pair) {
    Map<QualifiedName, Sequence> from = pair.from().sequences();
    Map<QualifiedName, Sequence> to = pair.to().sequences();
    Stream<Operation> wanted =
        to.values().stream()
            .filter(sequence -> !sequence.equals(from.get(sequence.name())))
            .map(
                sequence ->
                    from.containsKey(sequence.name())
                        ? new AlterSequence(sequence)
                        : new CreateSequence(sequence));
    return Stream.concat(
        wanted, from.keySet().stream().filter(n -> !to.containsKey(n)).map(DropSequence::new));
  }
}
