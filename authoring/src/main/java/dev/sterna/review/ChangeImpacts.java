package dev.sterna.review;

import dev.sterna.operation.AddColumn;
import dev.sterna.operation.AddConstraint;
import dev.sterna.operation.AddIdentity;
import dev.sterna.operation.AlterColumnType;
import dev.sterna.operation.AlterIdentity;
import dev.sterna.operation.CommentColumn;
import dev.sterna.operation.CommentTable;
import dev.sterna.operation.DropColumn;
import dev.sterna.operation.DropConstraint;
import dev.sterna.operation.DropDefault;
import dev.sterna.operation.DropExpression;
import dev.sterna.operation.DropIdentity;
import dev.sterna.operation.DropNotNull;
import dev.sterna.operation.PromoteIndex;
import dev.sterna.operation.RenameColumn;
import dev.sterna.operation.RenameConstraint;
import dev.sterna.operation.SetDefault;
import dev.sterna.operation.SetExpression;
import dev.sterna.operation.SetNotNull;
import dev.sterna.operation.SetStorage;
import dev.sterna.operation.TableChange;
import dev.sterna.operation.TypeConversion;
import dev.sterna.operation.ValidateConstraint;
import dev.sterna.schema.Check;
import dev.sterna.schema.Column;
import dev.sterna.schema.Constraint;
import dev.sterna.schema.Exclude;
import dev.sterna.schema.ForeignKey;
import dev.sterna.schema.PrimaryKey;
import dev.sterna.schema.SqlType;
import dev.sterna.schema.Table;
import dev.sterna.schema.Unique;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The locks of each change of a table (PostgreSQL manual, ALTER TABLE: "Notes", and the lock of
 * each form).
 *
 * @param table the table before the change
 */
record ChangeImpacts(Table table) implements TableChange.Visitor<List<Impact>> {

  private static final Pattern CAST = Pattern.compile("::[\\w ]+(\\([^)]*\\))?");

  /** What has one value for the whole statement, and so for all rows. */
  private static final Pattern STABLE =
      Pattern.compile(
          "(?i)\\b(now|transaction_timestamp|statement_timestamp)\\s*\\(\\s*\\)"
              + "|\\b(current|local)_?time(stamp)?\\s*\\(\\s*\\d\\s*\\)");

  private static final Pattern CALL = Pattern.compile("\\w\\s*\\(");

  private List<Impact> exclusive(TableWork work) {
    return of(TableLock.ACCESS_EXCLUSIVE, work);
  }

  private List<Impact> of(TableLock lock, TableWork work) {
    return List.of(new Impact(table.name(), lock, work));
  }

  /** A default with one value is kept in the catalog; any other is written into each row. */
  @Override
  public List<Impact> visit(AddColumn change) {
    Column column = change.column();
    boolean differs =
        column.identity().isPresent()
            || column.generated().isPresent()
            || change.fill().or(column::defaultValue).filter(ChangeImpacts::calls).isPresent();
    return exclusive(differs ? TableWork.REWRITE : TableWork.CATALOG);
  }

  private static boolean calls(String sql) {
    String bare = STABLE.matcher(CAST.matcher(sql).replaceAll("")).replaceAll("");
    return CALL.matcher(bare).find();
  }

  @Override
  public List<Impact> visit(DropColumn change) {
    return exclusive(TableWork.CATALOG);
  }

  @Override
  public List<Impact> visit(RenameColumn change) {
    return exclusive(TableWork.CATALOG);
  }

  @Override
  public List<Impact> visit(AlterColumnType change) {
    SqlType from = table.column(change.column()).map(Column::type).orElse(change.type());
    boolean rewrites =
        change.using().isPresent() || new TypeConversion(from, change.type()).rewrites();
    return exclusive(rewrites ? TableWork.REWRITE : TableWork.CATALOG);
  }

  @Override
  public List<Impact> visit(SetNotNull change) {
    return exclusive(TableWork.SCAN);
  }

  @Override
  public List<Impact> visit(DropNotNull change) {
    return exclusive(TableWork.CATALOG);
  }

  @Override
  public List<Impact> visit(SetDefault change) {
    return exclusive(TableWork.CATALOG);
  }

  @Override
  public List<Impact> visit(DropDefault change) {
    return exclusive(TableWork.CATALOG);
  }

  @Override
  public List<Impact> visit(AddIdentity change) {
    return exclusive(TableWork.CATALOG);
  }

  @Override
  public List<Impact> visit(AlterIdentity change) {
    return exclusive(TableWork.CATALOG);
  }

  @Override
  public List<Impact> visit(DropIdentity change) {
    return exclusive(TableWork.CATALOG);
  }

  @Override
  public List<Impact> visit(CommentColumn change) {
    return of(TableLock.SHARE_UPDATE_EXCLUSIVE, TableWork.CATALOG);
  }

  @Override
  public List<Impact> visit(CommentTable change) {
    return of(TableLock.SHARE_UPDATE_EXCLUSIVE, TableWork.CATALOG);
  }

  @Override
  public List<Impact> visit(SetStorage change) {
    return of(TableLock.SHARE_UPDATE_EXCLUSIVE, TableWork.CATALOG);
  }

  @Override
  public List<Impact> visit(SetExpression change) {
    return exclusive(TableWork.REWRITE);
  }

  @Override
  public List<Impact> visit(DropExpression change) {
    return exclusive(TableWork.CATALOG);
  }

  /** The index is there; a primary key looks for nulls in columns that may have them. */
  @Override
  public List<Impact> visit(PromoteIndex change) {
    return exclusive(
        change.key() == PromoteIndex.Key.PRIMARY_KEY ? TableWork.SCAN : TableWork.CATALOG);
  }

  @Override
  public List<Impact> visit(AddConstraint change) {
    return change.constraint().accept(new Added());
  }

  /** A foreign key takes its triggers from the other table. */
  @Override
  public List<Impact> visit(DropConstraint change) {
    Optional<Constraint> dropped = constraint(change.constraint());
    return dropped.isPresent() && dropped.get() instanceof ForeignKey key
        ? both(key, TableLock.ACCESS_EXCLUSIVE, TableWork.CATALOG)
        : exclusive(TableWork.CATALOG);
  }

  @Override
  public List<Impact> visit(RenameConstraint change) {
    return exclusive(TableWork.CATALOG);
  }

  @Override
  public List<Impact> visit(ValidateConstraint change) {
    return of(TableLock.SHARE_UPDATE_EXCLUSIVE, TableWork.SCAN);
  }

  private Optional<Constraint> constraint(String name) {
    return table.constraints().stream().filter(c -> c.name().equals(name)).findFirst();
  }

  private List<Impact> both(ForeignKey key, TableLock lock, TableWork work) {
    return List.of(
        new Impact(table.name(), lock, work), new Impact(key.table(), lock, TableWork.CATALOG));
  }

  /** What a constraint that is added asks for. */
  private final class Added implements Constraint.Visitor<List<Impact>> {

    @Override
    public List<Impact> visit(PrimaryKey constraint) {
      return exclusive(TableWork.BUILD);
    }

    @Override
    public List<Impact> visit(Unique constraint) {
      return exclusive(TableWork.BUILD);
    }

    @Override
    public List<Impact> visit(ForeignKey constraint) {
      return both(
          constraint,
          TableLock.SHARE_ROW_EXCLUSIVE,
          constraint.validated() ? TableWork.SCAN : TableWork.CATALOG);
    }

    @Override
    public List<Impact> visit(Check constraint) {
      return exclusive(constraint.validated() ? TableWork.SCAN : TableWork.CATALOG);
    }

    @Override
    public List<Impact> visit(Exclude constraint) {
      return exclusive(TableWork.BUILD);
    }
  }
}
