package dev.sterna.operation;

import dev.sterna.schema.Table;
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
  public Table apply(Table before) {
    new TableSubject(describe(), before).column(column);
    return before.mappingColumn(column, c -> c.withComment(comment));
  }

  @Override
  public Inverse<TableChange> inverse(Table before) {
    return Inverse.exact(
        new CommentColumn(column, new TableSubject(describe(), before).column(column).comment()));
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
    return "comment on column " + column;
  }
}
