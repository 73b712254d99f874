package dev.sterna.dialect;

import dev.sterna.schema.Check;
import dev.sterna.schema.Column;
import dev.sterna.schema.Constraint;
import dev.sterna.schema.Exclude;
import dev.sterna.schema.ForeignKey;
import dev.sterna.schema.PrimaryKey;
import dev.sterna.schema.Table;
import dev.sterna.schema.Unique;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A new table, one element a line, and then what CREATE TABLE cannot say. */
final class CreateTableSql {

  private static final Constraint.Visitor<Boolean> VALIDATED = new Validated();

  private final Qualifier qualifier;
  private final ConstraintSql constraints;

  CreateTableSql(Qualifier qualifier, ConstraintSql constraints) {
    this.qualifier = qualifier;
    this.constraints = constraints;
  }

  List<String> statements(Table table) {
    String name = qualifier.sql(table.name());
    List<String> statements = new ArrayList<>();
    statements.add(create(name, table));
    table.constraints().stream()
        .filter(constraint -> !constraint.accept(VALIDATED))
        .map(constraint -> "alter table " + name + " add " + constraints.definition(constraint))
        .forEach(statements::add);
    CommentSql comments = new CommentSql(name);
    table.comment().map(text -> comments.table(Optional.of(text))).ifPresent(statements::add);
    for (Column column : table.columns()) {
      column
          .comment()
          .map(text -> comments.column(column.name(), Optional.of(text)))
          .ifPresent(statements::add);
    }
    return statements;
  }

  private String create(String name, Table table) {
    Stream<String> columns = table.columns().stream().map(ColumnSql::definition);
    Stream<String> keys =
        table.constraints().stream()
            .filter(constraint -> constraint.accept(VALIDATED))
            .map(constraints::definition);
    String elements =
        Stream.concat(columns, keys)
            .map(element -> "\n  " + element)
            .collect(Collectors.joining(","));
    String options = table.options().map(sql -> " " + sql.strip()).orElse("");
    return "create table " + name + " (" + elements + "\n)" + options;
  }

  /** CREATE TABLE ignores NOT VALID, since a new table has no rows to break it. */
  private static final class Validated implements Constraint.Visitor<Boolean> {

    @Override
    public Boolean visit(PrimaryKey key) {
      return true;
    }

    @Override
    public Boolean visit(Unique unique) {
      return true;
    }

    @Override
    public Boolean visit(ForeignKey key) {
      return key.validated();
    }

    @Override
    public Boolean visit(Check check) {
      return check.validated();
    }

    @Override
    public Boolean visit(Exclude exclude) {
      return true;
    }
  }
}
