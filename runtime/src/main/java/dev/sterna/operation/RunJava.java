package dev.sterna.operation;

import dev.sterna.schema.Schema;
import java.util.Objects;

/**
 * Runs Java code on the connection of the migration. It is recorded by name and runs when its turn
 * comes; offline SQL shows it as a comment.
 *
 * @param name what the code does, for messages and for offline SQL
 * @param step the code
 */
public record RunJava(String name, DataStep step) implements DataOperation {

  public RunJava {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a Java step must say what it does");
    }
    Objects.requireNonNull(step, "step");
  }

  @Override
  public Schema apply(Schema before) {
    return before;
  }

  @Override
  public Inverse<Operation> inverse(Schema before) {
    return new Inverse.Impossible<>(
        "only its author can undo \""
            + name
            + "\"; write what does, or remove this line if nothing has to");
  }

  @Override
  public boolean isDestructive() {
    return false;
  }

  @Override
  public boolean needsCode() {
    return true;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  public String describe() {
    return "run \"" + name + "\"";
  }
}
