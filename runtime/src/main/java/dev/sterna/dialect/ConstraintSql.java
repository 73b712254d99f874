package dev.sterna.dialect;

import dev.sterna.operation.PromoteIndex;
import dev.sterna.schema.Check;
import dev.sterna.schema.Constraint;
import dev.sterna.schema.Deferral;
import dev.sterna.schema.Exclude;
import dev.sterna.schema.ForeignKey;
import dev.sterna.schema.Identifier;
import dev.sterna.schema.PrimaryKey;
import dev.sterna.schema.ReferentialAction;
import dev.sterna.schema.Unique;
import java.util.stream.Collectors;

/** Table constraints: {@code table_constraint} in the manual's CREATE TABLE. */
final class ConstraintSql implements Constraint.Visitor<String> {

  private final Qualifier qualifier;

  ConstraintSql(Qualifier qualifier) {
    this.qualifier = qualifier;
  }

  String definition(Constraint constraint) {
    return "constraint " + Identifier.sql(constraint.name()) + " " + constraint.accept(this);
  }

  /** A key whose index is there. */
  static String promoting(PromoteIndex change) {
    return "constraint "
        + Identifier.sql(change.name())
        + " "
        + change.key().sql()
        + " using index "
        + Identifier.sql(change.index())
        + deferral(change.deferral());
  }

  @Override
  public String visit(PrimaryKey key) {
    return "primary key " + Qualifier.list(key.columns());
  }

  @Override
  public String visit(Unique unique) {
    String nulls = unique.nullsDistinct() ? "" : "nulls not distinct ";
    return "unique " + nulls + Qualifier.list(unique.columns()) + deferral(unique.deferral());
  }

  @Override
  public String visit(ForeignKey key) {
    return "foreign key "
        + Qualifier.list(key.columns())
        + " references "
        + qualifier.sql(key.table())
        + " "
        + Qualifier.list(key.references())
        + (key.matchFull() ? " match full" : "")
        + action("delete", key.onDelete())
        + action("update", key.onUpdate())
        + deferral(key.deferral())
        + (key.validated() ? "" : " not valid");
  }

  @Override
  public String visit(Check check) {
    return "check "
        + Expression.parenthesized(check.expression())
        + (check.validated() ? "" : " not valid");
  }

  @Override
  public String visit(Exclude exclude) {
    return "exclude using "
        + Identifier.sql(exclude.method())
        + exclude.elements().stream()
            .map(ConstraintSql::element)
            .collect(Collectors.joining(", ", " (", ")"))
        + exclude
            .where()
            .map(condition -> " where " + Expression.parenthesized(condition))
            .orElse("")
        + deferral(exclude.deferral());
  }

  private static String element(Exclude.Element element) {
    String source =
        element.isExpression()
            ? Expression.parenthesized(element.source())
            : Identifier.sql(element.source());
    return source + " with " + element.operator();
  }

  private static String action(String event, ReferentialAction action) {
    return action == ReferentialAction.NO_ACTION ? "" : " on " + event + " " + action.sql();
  }

  private static String deferral(Deferral deferral) {
    return deferral == Deferral.NOT_DEFERRABLE ? "" : " " + deferral.sql();
  }
}
