package dev.sterna.operation;

import dev.sterna.schema.Table;
import java.util.Optional;

/**
 * Sets or removes the comment of the table.
 *
 * @param comment the comment, or none
 */
public record CommentTable(Optional<String> comment) implements TableChange {

  public static CommentTable commentTable(String comment) {
    return new CommentTable(Optional.of(comment));
  }

  public static CommentTable dropTableComment() {
    return new CommentTable(Optional.empty());
  }

  @Override
  public Table apply(Table before) {
    return before.withComment(comment);
  }

  @Override
  public Inverse<TableChange> inverse(Table before) {
    return Inverse.exact(new CommentTable(before.comment()));
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
    return "comment on table";
  }
}
