package dev.sterna.dialect;

import dev.sterna.operation.AddEnumValue;
import dev.sterna.operation.CreateObject;
import dev.sterna.operation.CreateSchema;
import dev.sterna.operation.DropObject;
import dev.sterna.operation.DropSchema;
import dev.sterna.operation.ObjectOperation;
import dev.sterna.operation.RenameEnumValue;
import dev.sterna.operation.RenameObject;
import dev.sterna.operation.ReplaceObject;
import dev.sterna.schema.Identifier;
import dev.sterna.schema.Literal;
import dev.sterna.schema.ObjectName;
import dev.sterna.schema.QualifiedName;
import java.util.List;

/** What a database has beside tables and sequences. */
final class ObjectSql implements ObjectOperation.Visitor<List<String>> {

  private final Qualifier qualifier;
  private final CreateObjectSql creations;
  private final ReplaceObjectSql replacements;

  ObjectSql(Qualifier qualifier) {
    this.qualifier = qualifier;
    this.creations = new CreateObjectSql(qualifier);
    this.replacements = new ReplaceObjectSql(qualifier, creations);
  }

  @Override
  public List<String> visit(CreateSchema operation) {
    return List.of("create schema if not exists " + Identifier.sql(operation.name()));
  }

  @Override
  public List<String> visit(DropSchema operation) {
    return List.of(DropSchemaSql.statement(operation.name()));
  }

  @Override
  public List<String> visit(CreateObject operation) {
    return List.of(operation.object().accept(creations));
  }

  @Override
  public List<String> visit(ReplaceObject operation) {
    return operation.object().accept(replacements);
  }

  @Override
  public List<String> visit(RenameObject operation) {
    ObjectName from = operation.from();
    return qualifier.renaming(from.kind().sql(), from.name(), operation.to());
  }

  @Override
  public List<String> visit(DropObject operation) {
    return List.of(drop(operation.object(), qualifier));
  }

  /** A routine is told by its arguments; an extension is in no schema, though its objects are. */
  static String drop(ObjectName object, Qualifier qualifier) {
    String name =
        switch (object.kind()) {
          case EXTENSION -> Identifier.sql(object.name().name());
          case ROUTINE -> qualifier.sql(object.name()) + "(" + object.argumentsSql() + ")";
          case ENUM, VIEW, MATERIALIZED_VIEW -> qualifier.sql(object.name());
        };
    return "drop " + object.kind().sql() + " " + name;
  }

  @Override
  public List<String> visit(AddEnumValue operation) {
    String place =
        operation.before().map(value -> " before " + Literal.of(value)).orElse("")
            + operation.after().map(value -> " after " + Literal.of(value)).orElse("");
    return List.of(
        alterType(operation.type()) + " add value " + Literal.of(operation.value()) + place);
  }

  @Override
  public List<String> visit(RenameEnumValue operation) {
    return List.of(
        alterType(operation.type())
            + " rename value "
            + Literal.of(operation.from())
            + " to "
            + Literal.of(operation.to()));
  }

  private String alterType(QualifiedName type) {
    return "alter type " + qualifier.sql(type);
  }
}
