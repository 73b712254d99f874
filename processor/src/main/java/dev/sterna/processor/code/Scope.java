package dev.sterna.processor.code;

import dev.sterna.processor.source.FieldNames;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What names mean at a place of the code that is followed. */
final class Scope {

  private final FieldNames names;
  private final JavaValue self;
  private final Map<String, Variable> variables = new HashMap<>();

  /**
   * @param self what {@code this} is
   */
  Scope(FieldNames names, JavaValue self) {
    this.names = names;
    this.self = self;
  }

  FieldNames names() {
    return names;
  }

  JavaValue self() {
    return self;
  }

  boolean isVariable(String name) {
    return variables.containsKey(name);
  }

  /** The value of a variable; who reads one without a value reads what is not known. */
  JavaValue variable(String name) {
    return variables.get(name).value().orElseThrow(Unclear::new);
  }

  /** Declares a variable or a parameter. */
  void declare(String name, String type, Optional<JavaValue> value) {
    Optional<JavaValue> held = value.isPresent() ? Optional.of(value.get().as(type)) : value;
    variables.put(name, new Variable(type, held));
  }

  /** Gives a variable another value. */
  void assign(String name, JavaValue value) {
    if (!isVariable(name)) {
      throw new Unclear();
    }
    declare(name, variables.get(name).type(), Optional.of(value));
  }

  private record Variable(String type, Optional<JavaValue> value) {}
}
