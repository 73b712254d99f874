package dev.sterna.emit;

import dev.sterna.schema.Check;
import dev.sterna.schema.Column;
import dev.sterna.schema.Constraint;
import dev.sterna.schema.Deferral;
import dev.sterna.schema.Exclude;
import dev.sterna.schema.ForeignKey;
import dev.sterna.schema.Identity;
import dev.sterna.schema.Index;
import dev.sterna.schema.IndexPart;
import dev.sterna.schema.PrimaryKey;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.ReferentialAction;
import dev.sterna.schema.Sequence;
import dev.sterna.schema.SqlType;
import dev.sterna.schema.Table;
import dev.sterna.schema.Unique;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The records of {@code dev.sterna.schema} as the calls that make them, defaults left out. */
final class SchemaCode {

  private final Imports imports;

  SchemaCode(Imports imports) {
    this.imports = imports;
  }

  /** A plain text in the default schema, otherwise {@code name(schema, name)}. */
  Expression name(QualifiedName name) {
    return name.schema().isEmpty() ? Expression.text(name.name()) : qualifiedName(name);
  }

  Expression qualifiedName(QualifiedName name) {
    List<String> parts = new ArrayList<>();
    name.schema().ifPresent(parts::add);
    parts.add(name.name());
    return Expression.call(imports.method(QualifiedName.class, "name"), Expression.texts(parts));
  }

  Expression type(SqlType type) {
    return TypeCode.of(imports, type);
  }

  /** The name, columns and constraints of a table: what {@code createTable} takes. */
  List<Expression> elements(Table table) {
    List<Expression> elements = new ArrayList<>();
    elements.add(name(table.name()));
    table.columns().forEach(column -> elements.add(column(column)));
    table.constraints().forEach(constraint -> elements.add(constraint(table.name(), constraint)));
    return elements;
  }

  Expression column(Column column) {
    Expression.Calls code =
        Expression.call(
            imports.method(Column.class, "column"),
            Expression.text(column.name()),
            type(column.type()));
    if (column.identity().isPresent()) {
      code = code.then("asIdentity", identityArguments(column.identity().get()));
    }
    if (column.nullable() && column.identity().isPresent()) {
      code = code.then("withNullable", Expression.word("true"));
    }
    if (!column.nullable() && column.identity().isEmpty()) {
      code = code.then("notNull");
    }
    if (column.defaultValue().isPresent()) {
      code = withValue(code, "default", column.defaultValue().get());
    }
    code = then(code, "generatedAs", column.generated());
    code = then(code, "collate", column.collation());
    return then(code, "comment", column.comment());
  }

  /** {@code defaultValue(15)}, or {@code defaultSql("now()")} for what is not a literal. */
  private Expression.Calls withValue(Expression.Calls code, String prefix, String sql) {
    return ValueCode.of(imports, sql)
        .map(value -> code.then(prefix + "Value", value))
        .orElseGet(() -> code.then(prefix + "Sql", Expression.text(sql)));
  }

  private List<Expression> identityArguments(Identity identity) {
    return identity.equals(Identity.generatedByDefault()) ? List.of() : List.of(identity(identity));
  }

  Expression identity(Identity identity) {
    Expression.Calls code =
        Expression.call(
            imports.method(
                Identity.class, identity.always() ? "generatedAlways" : "generatedByDefault"));
    return identity.start() == 1 && identity.increment() == 1
        ? code
        : code.then(
            "from", Expression.number(identity.start()), Expression.number(identity.increment()));
  }

  /** The constraint, named only where the name is not the one that PostgreSQL gives. */
  Expression constraint(QualifiedName table, Constraint constraint) {
    Expression.Calls code = constraint.accept(new ConstraintCode());
    return constraint.name().equals(constraint.defaultName(table))
        ? code
        : code.then("named", Expression.text(constraint.name()));
  }

  Expression index(Index index) {
    List<Expression> arguments = new ArrayList<>(List.of(Expression.text(index.name())));
    boolean isPlain =
        index.parts().stream().allMatch(part -> part.equals(IndexPart.asc(part.source())));
    index
        .parts()
        .forEach(part -> arguments.add(isPlain ? Expression.text(part.source()) : part(part)));
    Expression.Calls code = Expression.call(imports.method(Index.class, "index"), arguments);
    code = index.unique() ? code.then("asUnique") : code;
    code = index.nullsDistinct() ? code : code.then("nullsNotDistinct");
    code =
        index.method().equals("btree") ? code : code.then("using", Expression.text(index.method()));
    code =
        index.include().isEmpty()
            ? code
            : code.then("including", Expression.texts(index.include()));
    code = then(code, "where", index.where());
    for (Map.Entry<String, String> each : index.storage().entrySet()) {
      code = code.then("with", Expression.text(each.getKey()), Expression.text(each.getValue()));
    }
    return then(code, "tablespace", index.tablespace());
  }

  private Expression part(IndexPart part) {
    boolean descendingColumn = part.descending() && !part.expression();
    String factory = part.expression() ? "expression" : descendingColumn ? "desc" : "asc";
    Expression.Calls code =
        Expression.call(imports.method(IndexPart.class, factory), Expression.text(part.source()));
    if (part.expression() && part.descending()) {
      code = code.then("descending", Expression.word("true"));
    }
    if (part.nulls().isPresent()) {
      code = code.then("nulls", imports.constant(part.nulls().get()));
    }
    code = then(code, "operatorClass", part.operatorClass());
    return then(code, "collate", part.collation());
  }

  Expression sequence(Sequence sequence) {
    Expression.Calls code =
        Expression.call(imports.method(Sequence.class, "sequence"), name(sequence.name()));
    if (!sequence.type().equals(SqlType.bigint())) {
      code = code.then("as", type(sequence.type()));
    }
    code = then(code, "startWith", sequence.start(), 1);
    code = then(code, "incrementBy", sequence.increment(), 1);
    if (sequence.min().isPresent()) {
      code = code.then("minValue", Expression.number(sequence.min().get()));
    }
    if (sequence.max().isPresent()) {
      code = code.then("maxValue", Expression.number(sequence.max().get()));
    }
    code = then(code, "cache", sequence.cache(), 1);
    return sequence.cycle() ? code.then("cycling") : code;
  }

  private static Expression.Calls then(
      Expression.Calls code, String method, Optional<String> text) {
    return text.isEmpty() ? code : code.then(method, Expression.text(text.get()));
  }

  private static Expression.Calls then(
      Expression.Calls code, String method, long value, long usual) {
    return value == usual ? code : code.then(method, Expression.number(value));
  }

  Expression.Calls deferrable(Expression.Calls code, Deferral deferral) {
    return deferral == Deferral.NOT_DEFERRABLE
        ? code
        : code.then("deferrable", imports.constant(deferral));
  }

  private Expression.Calls action(Expression.Calls code, String method, ReferentialAction action) {
    return action == ReferentialAction.NO_ACTION
        ? code
        : code.then(method, imports.constant(action));
  }

  private static Expression.Calls validated(Expression.Calls code, boolean validated) {
    return validated ? code : code.then("notValid");
  }

  /** Each kind of constraint without its name. */
  private final class ConstraintCode implements Constraint.Visitor<Expression.Calls> {

    @Override
    public Expression.Calls visit(PrimaryKey constraint) {
      return Expression.call(
          imports.method(PrimaryKey.class, "primaryKey"), Expression.texts(constraint.columns()));
    }

    @Override
    public Expression.Calls visit(Unique constraint) {
      Expression.Calls code =
          Expression.call(
              imports.method(Unique.class, "unique"), Expression.texts(constraint.columns()));
      code = constraint.nullsDistinct() ? code : code.then("nullsNotDistinct");
      return deferrable(code, constraint.deferral());
    }

    @Override
    public Expression.Calls visit(ForeignKey constraint) {
      List<Expression> target = new ArrayList<>(List.of(name(constraint.table())));
      target.addAll(Expression.texts(constraint.references()));
      Expression.Calls code =
          Expression.call(
                  imports.method(ForeignKey.class, "foreignKey"),
                  Expression.texts(constraint.columns()))
              .then("references", target);
      code = action(code, "onDelete", constraint.onDelete());
      code = action(code, "onUpdate", constraint.onUpdate());
      code = constraint.matchFull() ? code.then("matchingFull") : code;
      return validated(deferrable(code, constraint.deferral()), constraint.validated());
    }

    @Override
    public Expression.Calls visit(Check constraint) {
      Expression.Calls code =
          Expression.call(
              imports.method(Check.class, "check"),
              Expression.text(constraint.name()),
              Expression.text(constraint.expression()));
      return validated(code, constraint.validated());
    }

    @Override
    public Expression.Calls visit(Exclude constraint) {
      Expression.Calls code =
          Expression.call(
              imports.method(Exclude.class, "exclude"), Expression.text(constraint.name()));
      for (Exclude.Element element : constraint.elements()) {
        code =
            code.then(
                element.isExpression() ? "withExpression" : "with",
                Expression.text(element.source()),
                Expression.text(element.operator()));
      }
      if (!constraint.method().equals("gist")) {
        code = code.then("using", Expression.text(constraint.method()));
      }
      return deferrable(SchemaCode.then(code, "where", constraint.where()), constraint.deferral());
    }
  }
}
