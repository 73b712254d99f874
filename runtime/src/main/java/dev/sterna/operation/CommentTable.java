package dev.sterna.operation;

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
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  public String describe() {
    return "comment on table";
  }
}
