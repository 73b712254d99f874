package dev.sterna.operation;

import dev.sterna.schema.Schema;
import dev.sterna.schema.Value;
import java.util.List;

/**
 * Runs SQL that the author wrote. What PostgreSQL refuses within a transaction ({@code vacuum}) is
 * a step of its own, which a run that was interrupted runs again.
 *
 * @param sql one statement
 * @param parameters what stands for each {@code ?} in it, if there are any; {@code ??} is the
 *     operator {@code ?} then
 * @param effect what it does to the schema, for replay; empty for a statement that changes only
 *     data
 */
public record Execute(String sql, List<Value> parameters, List<Operation> effect)
    implements DataOperation {

  public Execute {
    if (sql.isBlank()) {
      throw new IllegalArgumentException("execute needs a statement");
    }
    if (new StatementText(sql).buildsNamelessIndex()) {
      throw new IllegalArgumentException(
          "an index that is built concurrently needs a name, by which it is found when the run is"
              + " interrupted");
    }
    parameters = List.copyOf(parameters);
    effect = List.copyOf(effect);
  }

  /** A statement without parameters. */
  public Execute(String sql, List<Operation> effect) {
    this(sql, List.of(), effect);
  }

  @Override
  public Schema apply(Schema before) {
    return Replay.of(before, effect);
  }

  @Override
  public Inverse<Operation> inverse(Schema before) {
    return new Inverse.Impossible<>(
        "Sterna does not read SQL, so it cannot undo \""
            + describe()
            + "\"; write what does, or remove this line if nothing has to");
  }

  @Override
  public boolean isDestructive() {
    return false;
  }

  @Override
  public boolean isTransactional() {
    return new StatementText(sql).isTransactional();
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  public String describe() {
    String statement = sql.strip();
    String start = statement.lines().findFirst().orElse("");
    return "execute " + start + (start.length() < statement.length() ? " …" : "");
  }
}
