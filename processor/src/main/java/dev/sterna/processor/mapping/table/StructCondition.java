package dev.sterna.processor.mapping.table;

import dev.sterna.processor.mapping.column.CheckClause;
import dev.sterna.processor.mapping.column.MappedColumn;
import dev.sterna.processor.mapping.column.SqlToken;
import dev.sterna.processor.mapping.declaration.JavaTypes;
import dev.sterna.processor.mapping.entity.BasicAttribute;
import dev.sterna.processor.mapping.entity.MappedAttribute;
import dev.sterna.processor.mapping.entity.StructAttribute;
import dev.sterna.processor.mapping.entity.ToOne;
import dev.sterna.schema.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a column of a composite type is checked for, since its attributes cannot be: that they have
 * a value where they must, and what their own conditions say. As in Hibernate nothing is checked of
 * arrays and of embeddables that have no type of their own, and what follows an inner type that
 * comes first counts only where that has a value.
 *
 * @param columns the columns of parts
 */
record StructCondition(AttributeColumns columns) {

  Optional<String> of(StructAttribute struct) {
    return of(struct, Identifier.sql(struct.column().name().catalog()));
  }

  private Optional<String> of(StructAttribute struct, String path) {
    if (struct.isPlural()) {
      return Optional.empty();
    }
    StringBuilder all = new StringBuilder();
    for (MappedAttribute part : inOrder(struct)) {
      if (part instanceof StructAttribute inner) {
        Optional<String> condition = of(inner, within(path, inner.column()));
        if (condition.isPresent()) {
          all.append(all.isEmpty() ? condition.get() : " and (" + condition.get() + ")");
        }
      } else if (isChecked(part, struct)) {
        boolean mandatory =
            part instanceof BasicAttribute basic
                ? basic.mandatory()
                : !part.toOne().orElseThrow().optional();
        for (MappedColumn column : part.accept(columns)) {
          String condition = of(column, mandatory, within(path, column));
          all.append(condition.isEmpty() || all.isEmpty() ? "" : " and ").append(condition);
        }
      }
    }
    if (all.isEmpty()) {
      return Optional.empty();
    }
    boolean demanded = struct.mandatory() || struct.column().clauses().notNull();
    return Optional.of(demanded ? all.toString() : path + " is null or (" + all + ")");
  }

  /** The column that tells subclasses of the embeddable apart belongs to no part. */
  private static boolean isChecked(MappedAttribute part, StructAttribute struct) {
    return (part instanceof BasicAttribute || part instanceof ToOne)
        && part.attribute() != struct.attribute();
  }

  private static List<MappedAttribute> inOrder(StructAttribute struct) {
    return JavaTypes.isRecord(struct.attribute().type())
        ? struct.parts()
        : AttributeColumns.sorted(struct.parts());
  }

  private static String within(String path, MappedColumn column) {
    return "(" + path + ")." + Identifier.sql(column.name().catalog());
  }

  private static String of(MappedColumn column, boolean mandatory, String value) {
    boolean demanded = mandatory || column.clauses().notNull();
    List<String> conditions = new ArrayList<>();
    if (demanded) {
      conditions.add(value + " is not null");
    }
    for (CheckClause check : column.clauses().checks()) {
      String condition = replacing(check.expression(), column.name().catalog(), value);
      conditions.add(demanded ? condition : "(" + value + " is null or " + condition + ")");
    }
    return String.join(" and ", conditions);
  }

  /** The condition on something else than the column. */
  private static String replacing(String sql, String column, String value) {
    StringBuilder replaced = new StringBuilder();
    int end = 0;
    for (SqlToken token : SqlToken.of(sql)) {
      replaced.append(sql, end, token.start());
      if (token.kind() == SqlToken.Kind.GROUP) {
        String inner = token.text().substring(1, token.text().length() - 1);
        replaced.append('(').append(replacing(inner, column, value)).append(')');
      } else {
        replaced.append(token.isName() && token.name().equals(column) ? value : token.text());
      }
      end = token.end();
    }
    return replaced.append(sql.substring(end)).toString();
  }
}
