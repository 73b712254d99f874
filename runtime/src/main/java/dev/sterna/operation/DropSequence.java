package dev.sterna.operation;

import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Sequence;
import java.util.List;

/**
 * Drops a sequence.
 *
 * @param sequence the sequence
 */
public record DropSequence(QualifiedName sequence) implements SequenceOperation {

  @Override
  public Schema apply(Schema before) {
    new SchemaSubject(describe(), before).sequence(sequence);
    return before.withoutSequence(sequence);
  }

  @Override
  public Inverse<Operation> inverse(Schema before) {
    Sequence old = new SchemaSubject(describe(), before).sequence(sequence);
    return Inverse.of(
        List.of(new CreateSequence(old)),
        List.of(
            "the number that sequence "
                + sequence
                + " stood at (it starts at "
                + old.start()
                + " again)"));
  }

  @Override
  public boolean isDestructive() {
    return false;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  public String describe() {
    return "drop sequence " + sequence;
  }
}
