package dev.sterna.operation;

import dev.sterna.schema.Schema;
import dev.sterna.schema.Sequence;

/**
 * Creates a sequence.
 *
 * @param sequence the sequence
 */
public record CreateSequence(Sequence sequence) implements SequenceOperation {

  @Override
  public Schema apply(Schema before) {
    new SchemaSubject(describe(), before).requireFree(sequence.name());
    return before.withSequence(sequence);
  }

  @Override
  public Inverse<Operation> inverse(Schema before) {
    return Inverse.exact(new DropSequence(sequence.name()));
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
    return "create sequence " + sequence.name();
  }
}
