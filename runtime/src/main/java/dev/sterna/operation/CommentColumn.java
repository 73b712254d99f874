package dev.sterna.operation;

import java.util.Optional;

/**
 * Sets or removes the comment of a column.
 *
 * @param column the column
 * @param comment the comment, or none
 */
public record CommentColumn(String column, Optional<String> comment) implements TableChange {

  public static CommentColumn commentColumn(String column, String comment) {
    return new CommentColumn(column, Optional.of(comment));
  }

  public static CommentColumn dropColumnComment(String column) {
    return new CommentColumn(column, Optional.empty());
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  public String describe() {
    return "comment on column " + column;
  }
}
