package dev.sterna.operation;

import java.util.Objects;

/**
 * Runs Java code on the connection of the migration. It is recorded by name and runs when its turn comes; offline SQL shows it as a comment.
 *
 * @param name what the code does, for messages and for offline SQL
 * @param step the code
 */
public record RunJava(String name, DataStep step) implements Operation {

  public RunJava {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a Java step must say what it does");
    }
    Objects.requireNonNull(step, "step");
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
