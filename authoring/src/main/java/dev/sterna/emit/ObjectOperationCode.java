package dev.sterna.emit;

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
import dev.sterna.operation.Privilege;
import dev.sterna.operation.Privileges;
import dev.sterna.operation.RenameAttribute;
import dev.sterna.operation.RenameEnumValue;
import dev.sterna.operation.RenameObject;
import dev.sterna.operation.ReplaceObject;
import dev.sterna.operation.Revoke;
import dev.sterna.schema.CompositeType;
import dev.sterna.schema.DatabaseObject;
import dev.sterna.schema.ObjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The calls that record operations on what stands beside tables and sequences. */
final class ObjectOperationCode implements ObjectOperation.Visitor<Expression> {

  private final Recorder recorder;
  private final SchemaCode schema;

  ObjectOperationCode(Recorder recorder) {
    this.recorder = recorder;
    this.schema = new SchemaCode(recorder.imports());
  }

  @Override
  public Expression visit(CreateSchema operation) {
    return recorder.call("createSchema", Expression.text(operation.name()));
  }

  @Override
  public Expression visit(DropSchema operation) {
    return recorder.call("dropSchema", Expression.text(operation.name()));
  }

  @Override
  public Expression visit(CreateObject operation) {
    ObjectName.Kind kind = operation.object().id().kind();
    return recorder.call("create" + word(kind), object(operation.object()));
  }

  @Override
  public Expression visit(ReplaceObject operation) {
    ObjectName.Kind kind = operation.object().id().kind();
    String method =
        switch (kind) {
          case EXTENSION, ENUM -> "alter";
          case COMPOSITE, ROUTINE, VIEW, MATERIALIZED_VIEW -> "replace";
        };
    return recorder.call(method + word(kind), object(operation.object()));
  }

  private List<Expression> object(DatabaseObject object) {
    return object.accept(new ObjectCode(recorder.imports()));
  }

  @Override
  public Expression visit(RenameObject operation) {
    ObjectName from = operation.from();
    return from.kind().isDefinedType()
        ? recorder.call(
            "rename" + word(from.kind()), recorder.renaming(from.name(), operation.to()))
        : recorder.call("renameView", objectName(from), schema.qualifiedName(operation.to()));
  }

  @Override
  public Expression visit(DropObject operation) {
    ObjectName object = operation.object();
    return switch (object.kind()) {
      case EXTENSION -> recorder.call("dropExtension", Expression.text(object.name().name()));
      case ENUM, COMPOSITE ->
          recorder.call("drop" + word(object.kind()), schema.name(object.name()));
      case ROUTINE -> recorder.call("dropRoutine", routine(object));
      case VIEW, MATERIALIZED_VIEW -> recorder.call("dropView", objectName(object));
    };
  }

  @Override
  public Expression visit(AddEnumValue operation) {
    Expression type = schema.name(operation.type());
    Expression value = Expression.text(operation.value());
    if (operation.before().isPresent()) {
      Expression next = Expression.text(operation.before().get());
      return recorder.call("addEnumValueBefore", type, next, value);
    }
    return operation
        .after()
        .<Expression>map(
            last -> recorder.call("addEnumValueAfter", type, Expression.text(last), value))
        .orElseGet(() -> recorder.call("addEnumValue", type, value));
  }

  @Override
  public Expression visit(RenameEnumValue operation) {
    return recorder.call(
        "renameEnumValue",
        schema.name(operation.type()),
        Expression.text(operation.from()),
        Expression.text(operation.to()));
  }

  @Override
  public Expression visit(AddAttribute operation) {
    CompositeType.Attribute added = operation.attribute();
    if (added.comment().isEmpty() && operation.type().schema().isEmpty()) {
      return recorder.call(
          "addAttribute",
          schema.name(operation.type()),
          Expression.text(added.name()),
          schema.type(added.type()));
    }
    Expression comment =
        added
            .comment()
            .<Expression>map(
                text ->
                    Expression.call(
                        recorder.imports().type(Optional.class) + ".of", Expression.text(text)))
            .orElseGet(() -> Expression.call(recorder.imports().type(Optional.class) + ".empty"));
    return recorder.call(
        "addAttribute",
        schema.qualifiedName(operation.type()),
        Expression.call(
            "new " + recorder.imports().type(CompositeType.class) + ".Attribute",
            Expression.text(added.name()),
            schema.type(added.type()),
            comment));
  }

  @Override
  public Expression visit(DropAttribute operation) {
    return recorder.call(
        "dropAttribute", schema.name(operation.type()), Expression.text(operation.attribute()));
  }

  @Override
  public Expression visit(AlterAttribute operation) {
    return recorder.call(
        "alterAttribute",
        schema.name(operation.type()),
        Expression.text(operation.attribute()),
        schema.type(operation.to()));
  }

  @Override
  public Expression visit(RenameAttribute operation) {
    return recorder.call(
        "renameAttribute",
        schema.name(operation.type()),
        Expression.text(operation.from()),
        Expression.text(operation.to()));
  }

  @Override
  public Expression visit(Grant operation) {
    return recorder.call(
        "grant", Expression.text(operation.role()), privileges(operation.privileges()));
  }

  @Override
  public Expression visit(Revoke operation) {
    return recorder.call(
        "revoke", Expression.text(operation.role()), privileges(operation.privileges()));
  }

  private Expression privileges(Privileges privileges) {
    String method =
        switch (privileges.target()) {
          case TABLE -> "onTable";
          case SEQUENCE -> "onSequence";
          case SCHEMA -> "onSchema";
          case ALL_TABLES -> "onAllTables";
          case ALL_SEQUENCES -> "onAllSequences";
          case FUTURE_TABLES -> "onFutureTables";
          case FUTURE_SEQUENCES -> "onFutureSequences";
        };
    List<Expression> arguments = new ArrayList<>();
    privileges.name().ifPresent(name -> arguments.add(Expression.text(name)));
    String type = recorder.imports().type(Privilege.class);
    privileges.rights().forEach(right -> arguments.add(Expression.word(type + "." + right.name())));
    Expression.Calls code =
        Expression.call(recorder.imports().type(Privileges.class) + "." + method, arguments);
    return privileges
        .schema()
        .<Expression>map(schemaName -> code.then("in", Expression.text(schemaName)))
        .orElse(code);
  }

  /** How the methods call an object of this kind. */
  private static String word(ObjectName.Kind kind) {
    return switch (kind) {
      case EXTENSION -> "Extension";
      case ENUM -> "Enum";
      case COMPOSITE -> "Type";
      case ROUTINE -> "Routine";
      case VIEW, MATERIALIZED_VIEW -> "View";
    };
  }

  private Expression objectName(ObjectName view) {
    String method = view.kind() == ObjectName.Kind.VIEW ? "view" : "materializedView";
    return Expression.call(
        recorder.imports().type(ObjectName.class) + "." + method,
        schema.qualifiedName(view.name()));
  }

  private List<Expression> routine(ObjectName routine) {
    List<Expression> arguments = new ArrayList<>(List.of(schema.name(routine.name())));
    routine.arguments().forEach(type -> arguments.add(schema.type(type)));
    return arguments;
  }
}
