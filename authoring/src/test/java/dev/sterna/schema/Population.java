package dev.sterna.schema;

import dev.sterna.operation.AddColumn;
import dev.sterna.operation.TypeConversion;
import dev.sterna.schema.Schemas.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Rows for every table of the first of two schemas, {@value #ROWS} each, that fit the second one
 * too: what no row could keep is taken out of the schemas, such as a new column in a primary key.
 */
public final class Population {

  public static final int ROWS = 100;

  private final Schema from;
  private final Schema to;
  private final Map<QualifiedName, TableRows> rows = new TreeMap<>();

  private Population(Change pair, Conversions conversions, TableRows.Uncomputed uncomputed) {
    this.from = pair.from();
    this.to = pair.to();
    from.tables()
        .keySet()
        .forEach(name -> rows.put(name, TableRows.of(from, to, name, conversions, uncomputed)));
  }

  /** The pair, such that rows of the first schema fit the second one. */
  public static Change of(Change any, Conversions conversions) {
    return of(any, conversions, TableRows.Uncomputed.KEPT);
  }

  /**
   * Whether the rows of the second schema fit the first one again: where a column was computed
   * meanwhile, the way back brings one that has one value for all rows.
   */
  public static boolean comesBack(Change change, Conversions conversions) {
    Change back = new Change(change.to(), change.from());
    return of(back, conversions, TableRows.Uncomputed.NONE).to().equals(change.from());
  }

  private static Change of(Change any, Conversions conversions, TableRows.Uncomputed uncomputed) {
    Change pair = any;
    while (true) {
      Change next = new Population(pair, conversions, uncomputed).fitting();
      if (next.equals(pair)) {
        return pair;
      }
      pair = next;
    }
  }

  private Change fitting() {
    return new Change(
        Legal.schema(mapped(from, this::before), from), Legal.schema(mapped(to, this::after), to));
  }

  private List<Table> mapped(Schema schema, Function<Table, Table> change) {
    return schema.tables().values().stream()
        .map(t -> rows.containsKey(t.name()) ? change.apply(t) : t)
        .toList();
  }

  private Table before(Table table) {
    TableRows plan = rows.get(table.name());
    return filtered(table, plan, c -> differs(table, plan, c) && isKeyBefore(c));
  }

  /** A foreign key to a generated column would not find the rows. */
  private boolean isKeyBefore(Constraint constraint) {
    if (!(constraint instanceof ForeignKey key)) {
      return true;
    }
    Table target = from.tables().get(key.table());
    return key.references().stream()
        .allMatch(c -> target.column(c).orElseThrow().generated().isEmpty());
  }

  private Table after(Table table) {
    TableRows plan = rows.get(table.name());
    List<Column> columns = table.columns().stream().map(c -> fitting(c, plan)).toList();
    return filtered(
            table,
            plan,
            c ->
                differs(table, plan, c)
                    && isKeyAfter(table, plan, c)
                    && !isOfUnknown(table, plan, c))
        .withColumns(columns);
  }

  private static Column fitting(Column column, TableRows plan) {
    if (plan.isKept(column.name())) {
      SqlType old = plan.before().column(column.name()).orElseThrow().type();
      return plan.hasValues(column.name()) ? column : column.withType(old);
    }
    if (plan.isUncomputed(column.name())) {
      SqlType old = plan.before().column(column.name()).orElseThrow().type();
      return new TypeConversion(old, column.type()).keepsEveryValue()
          ? column
          : column.withType(old);
    }
    return isUnknown(column, plan) ? column.withNullable(true) : column;
  }

  /** Whether it is computed from a column that may be null in every row. */
  private static boolean isUnknown(Column column, TableRows plan) {
    return column.generated().isPresent()
        && plan.after().columns().stream()
            .anyMatch(c -> column.isComputedFrom(c.name()) && !plan.isKept(c.name()));
  }

  /** No column of a primary key is null. */
  private static boolean isOfUnknown(Table table, TableRows plan, Constraint constraint) {
    return constraint instanceof PrimaryKey
        && constraint.columns().stream()
            .anyMatch(c -> isUnknown(table.column(c).orElseThrow(), plan));
  }

  private static Table filtered(Table table, TableRows plan, Function<Constraint, Boolean> keeps) {
    return table
        .withConstraints(
            table.constraints().stream()
                .filter(keeps::apply)
                .filter(c -> !(c instanceof Check check) || isKept(table, plan, check))
                .toList())
        .withIndexes(table.indexes().stream().filter(i -> differs(table, plan, i)).toList());
  }

  private static boolean isKept(Table table, TableRows plan, Check check) {
    boolean computed =
        table.columns().stream().anyMatch(c -> c.generated().isPresent() && check.isOver(c.name()));
    if (computed && !Values.keepsOfRows(check.expression())) {
      return false;
    }
    return plan.keeps(check)
        && table.columns().stream()
            .filter(c -> check.isOver(c.name()) && !plan.isKept(c.name()))
            .allMatch(c -> keepsNew(table, plan, c, check));
  }

  /** Whether the value that a new column has in every row keeps the check. */
  private static boolean keepsNew(Table table, TableRows plan, Column column, Check check) {
    if (plan.before().column(column.name()).filter(column::equals).isPresent()) {
      return Values.keepsOfRows(check.expression());
    }
    if (plan.isUncomputed(column.name())) {
      return Values.keepsOfRows(check.expression());
    }
    if (column.generated().isPresent()) {
      return !column.nullable();
    }
    if (isNullInAll(plan, column)) {
      return !check.expression().endsWith(" is not null");
    }
    return column.identity().isPresent()
        ? Values.keepsOfRows(check.expression())
        : check.expression().endsWith(" is not null");
  }

  private static boolean isNullInAll(TableRows plan, Column column) {
    return !plan.isUncomputed(column.name())
        && column.nullable()
        && column.defaultValue().isEmpty()
        && column.identity().isEmpty()
        && column.generated().isEmpty();
  }

  private static boolean differs(Table table, TableRows plan, Index index) {
    return !index.unique()
        || differs(
            table,
            plan,
            table.columns().stream()
                .map(Column::name)
                .filter(c -> index.parts().stream().anyMatch(part -> part.isOver(c)))
                .toList(),
            index.nullsDistinct() && index.where().isEmpty() && !index.hasExpression());
  }

  private static boolean differs(Table table, TableRows plan, Constraint constraint) {
    if (constraint instanceof PrimaryKey) {
      return differs(table, plan, constraint.columns(), false);
    }
    if (constraint instanceof Exclude exclude) {
      return differs(
          table,
          plan,
          table.columns().stream()
              .map(Column::name)
              .filter(c -> exclude.elements().stream().anyMatch(e -> e.isOver(c)))
              .toList(),
          true);
    }
    return !(constraint instanceof Unique unique)
        || differs(table, plan, constraint.columns(), unique.nullsDistinct());
  }

  /** Whether the rows differ in one of the columns, or are null where that makes them differ. */
  private static boolean differs(
      Table table, TableRows plan, List<String> columns, boolean nullsDistinct) {
    return columns.stream()
        .map(c -> table.column(c).orElseThrow())
        .filter(
            c ->
                !hasFewValues(c)
                    && plan.before().column(c.name()).filter(Population::hasFewValues).isEmpty())
        .anyMatch(
            c ->
                plan.isKept(c.name())
                    || plan.isUncomputed(c.name())
                    || isComputedFromKept(table, plan, c)
                    || plan.before().column(c.name()).filter(c::equals).isPresent()
                        && table.equals(plan.before())
                    || c.identity().isPresent()
                    || nullsDistinct && isNullInAll(plan, c));
  }

  private static boolean hasFewValues(Column column) {
    return column.type().name().equals("boolean") || RandomColumns.isEnum(column);
  }

  private static boolean isComputedFromKept(Table table, TableRows plan, Column column) {
    return column.generated().isPresent()
        && table.columns().stream()
            .filter(c -> column.isComputedFrom(c.name()))
            .allMatch(c -> plan.isKept(c.name()));
  }

  /** Whether each row finds its row, or is null. */
  private boolean isKeyAfter(Table table, TableRows plan, Constraint constraint) {
    if (!(constraint instanceof ForeignKey key)) {
      return true;
    }
    List<Column> columns = key.columns().stream().map(c -> table.column(c).orElseThrow()).toList();
    List<Column> added = columns.stream().filter(c -> !plan.isKept(c.name())).toList();
    if (!added.isEmpty()) {
      return added.stream().anyMatch(c -> isNullInAll(plan, c))
          && (!key.matchFull() || columns.size() == 1);
    }
    Optional<TableRows> target = Optional.ofNullable(rows.get(key.table()));
    if (target.isEmpty() || to.table(key.table()).isEmpty()) {
      return false;
    }
    for (int i = 0; i < columns.size(); i++) {
      String column = key.references().get(i);
      if (!target.get().isKept(column)
          || !type(target.get().before(), column)
              .equals(type(plan.before(), columns.get(i).name()))) {
        return false;
      }
    }
    return true;
  }

  private static SqlType type(Table table, String column) {
    return table.column(column).orElseThrow().type();
  }

  /** The addition, with a value for the rows that exist if they need one. */
  public static AddColumn filled(AddColumn add) {
    Column column = add.column();
    boolean none =
        !column.nullable()
            && column.defaultValue().isEmpty()
            && column.identity().isEmpty()
            && column.generated().isEmpty();
    return none ? add.filledWithSql(Literal.of(Values.ofRows(column.type()).get(0))) : add;
  }

  /** The statements that insert the rows; unqualified names are those of the search path. */
  public static List<String> inserts(
      Change pair, Conversions conversions, Function<QualifiedName, String> sql) {
    Population population = new Population(pair, conversions, TableRows.Uncomputed.KEPT);
    List<String> inserts = new ArrayList<>();
    population.rows.forEach(
        (name, plan) -> {
          String columns =
              plan.written().stream()
                  .map(c -> Identifiers.quoted(c.name()))
                  .collect(Collectors.joining(", "));
          inserts.add(
              "insert into "
                  + sql.apply(name)
                  + (columns.isEmpty() ? "" : " (" + columns + ") overriding system value")
                  + " select "
                  + String.join(", ", plan.expressions())
                  + " from generate_series(0, "
                  + (ROWS - 1)
                  + ") as g");
        });
    return inserts;
  }
}
