package dev.sterna.operation;

import dev.sterna.schema.Table;
import dev.sterna.schema.TableOptions;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Gives a table a storage parameter, such as {@code fillfactor}, or takes it back. It counts for
 * what is written from then on.
 *
 * @param parameter the parameter
 * @param value its value; none for the usual one
 */
public record SetStorage(String parameter, Optional<String> value) implements TableChange {

  public SetStorage {
    Objects.requireNonNull(parameter, "parameter");
    Objects.requireNonNull(value, "value");
  }

  public static SetStorage setStorage(String parameter, Object value) {
    return new SetStorage(parameter, Optional.of(value.toString()));
  }

  public static SetStorage resetStorage(String parameter) {
    return new SetStorage(parameter, Optional.empty());
  }

  @Override
  public Table apply(Table before) {
    return before.withOptions(TableOptions.of(before).with(parameter, value).sql());
  }

  @Override
  public Inverse<TableChange> inverse(Table before) {
    Optional<String> old = Optional.ofNullable(TableOptions.of(before).storage().get(parameter));
    return old.equals(value)
        ? Inverse.nothing()
        : Inverse.of(List.of(new SetStorage(parameter, old)), List.of());
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
    return value
        .map(text -> "set storage parameter " + parameter + " to " + text)
        .orElse("reset storage parameter " + parameter);
  }
}
