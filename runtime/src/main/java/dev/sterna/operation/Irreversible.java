package dev.sterna.operation;

/**
 * Stands in a downgrade for what cannot be undone: running it fails before anything of the revision has been touched.
 *
 * @param reason why not, and what to do instead
 */
public record Irreversible(String reason) implements Operation {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  public String describe() {
    return "irreversible: " + reason;
  }
}
