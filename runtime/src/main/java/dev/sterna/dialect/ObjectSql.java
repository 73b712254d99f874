package dev.sterna.dialect;

import dev.sterna.operation.AddAttribute;
import dev.sterna.operation.AddEnumValue;
import dev.sterna.operation.AlterAttribute;
import dev.sterna.operation.CreateObject;
import dev.sterna.operation.CreateSchema;
import dev.sterna.operation.DropAttribute;
import dev.sterna.operation.DropObject;
import dev.sterna.operation.DropSchema;
import dev.sterna.operation.Grant;
import dev.sterna.operation.ObjectOperation;
import dev.sterna.operation.Privileges;
import dev.sterna.operation.RenameAttribute;
import dev.sterna.operation.RenameEnumValue;
import dev.sterna.operation.RenameObject;
import dev.sterna.operation.ReplaceObject;
import dev.sterna.operation.Revoke;
import dev.sterna.schema.CompositeType;
import dev.sterna.schema.Identifier;
import dev.sterna.schema.Literal;
import dev.sterna.schema.ObjectName;
import dev.sterna.schema.QualifiedName;
import java.util.List;
import java.util.StringJoiner;

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
    return operation.object().accept(creations);
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
          case ENUM, COMPOSITE, VIEW, MATERIALIZED_VIEW -> qualifier.sql(object.name());
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

  @Override
  public List<String> visit(AddAttribute operation) {
    CompositeType.Attribute added = operation.attribute();
    String add = alterType(operation.type()) + " add attribute " + CreateObjectSql.attribute(added);
    return added.comment().isEmpty()
        ? List.of(add)
        : List.of(add, creations.comment(operation.type(), added));
  }

  @Override
  public List<String> visit(DropAttribute operation) {
    return List.of(
        alterType(operation.type()) + " drop attribute " + Identifier.sql(operation.attribute()));
  }

  @Override
  public List<String> visit(AlterAttribute operation) {
    return List.of(
        new ReplaceCompositeSql(qualifier)
            .retyping(operation.type(), operation.attribute(), operation.to()));
  }

  @Override
  public List<String> visit(RenameAttribute operation) {
    return List.of(
        alterType(operation.type())
            + " rename attribute "
            + Identifier.sql(operation.from())
            + " to "
            + Identifier.sql(operation.to()));
  }

  @Override
  public List<String> visit(Grant operation) {
    return rights("grant", operation.privileges(), " to ", operation.role());
  }

  @Override
  public List<String> visit(Revoke operation) {
    return rights("revoke", operation.privileges(), " from ", operation.role());
  }

  /** Manual, GRANT, REVOKE and ALTER DEFAULT PRIVILEGES. */
  private List<String> rights(String verb, Privileges privileges, String preposition, String role) {
    Privileges.Target target = privileges.target();
    String schema = Identifier.sql(privileges.schema().orElse(qualifier.defaultSchema()));
    String place =
        switch (target) {
          case TABLE, SEQUENCE ->
              " " + schema + "." + Identifier.sql(privileges.name().orElseThrow());
          case SCHEMA -> " " + schema;
          case ALL_TABLES, ALL_SEQUENCES -> " in schema " + schema;
          case FUTURE_TABLES, FUTURE_SEQUENCES -> "";
        };
    StringJoiner rights = new StringJoiner(", ");
    privileges.rights().forEach(right -> rights.add(right.sql()));
    return List.of(
        (target.isToCome() ? "alter default privileges in schema " + schema + " " : "")
            + verb
            + " "
            + rights
            + " on "
            + target.sql()
            + place
            + preposition
            + Identifier.sql(role));
  }

  private String alterType(QualifiedName type) {
    return "alter type " + qualifier.sql(type);
  }
}
