package dev.sterna.operation;

import dev.sterna.schema.Schema;
import dev.sterna.schema.Sequence;

/**
 * Gives a sequence another definition; the value it stands at stays.
 *
 * @param sequence the whole new definition
 */
public record AlterSequence(Sequence sequence) implements SequenceOperation {

  @Override
  public Schema apply(Schema before) {
    new SchemaSubject(describe(), before).sequence(sequence.name());
    return before.withSequence(sequence);
  }

  @Override
  public Inverse<Operation> inverse(Schema before) {
    return Inverse.exact(
        new AlterSequence(new SchemaSubject(describe(), before).sequence(sequence.name())));
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
    return "alter sequence " + sequence.name();
  }
}
