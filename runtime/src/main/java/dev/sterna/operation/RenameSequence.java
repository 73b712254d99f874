package dev.sterna.operation;

import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Sequence;

/**
 * Renames a sequence, within its schema or into another one.
 *
 * @param from the name so far
 * @param to the new name
 */
public record RenameSequence(QualifiedName from, QualifiedName to) implements SequenceOperation {

  @Override
  public Schema apply(Schema before) {
    SchemaSubject subject = new SchemaSubject(describe(), before);
    Sequence old = subject.sequence(from);
    subject.requireFree(to);
    return before.withoutSequence(from).withSequence(old.named(to));
  }

  @Override
  public Inverse<Operation> inverse(Schema before) {
    return Inverse.exact(new RenameSequence(to, from));
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
    return "rename sequence " + from + " to " + to;
  }
}
