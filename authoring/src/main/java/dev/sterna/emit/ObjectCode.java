package dev.sterna.emit;

import dev.sterna.schema.CompositeType;
import dev.sterna.schema.DatabaseObject;
import dev.sterna.schema.EnumType;
import dev.sterna.schema.Extension;
import dev.sterna.schema.Routine;
import dev.sterna.schema.View;
import java.util.ArrayList;
import java.util.List;

/** An object as the arguments of the method that creates it: in short, if that says all. */
final class ObjectCode implements DatabaseObject.Visitor<List<Expression>> {

  private final Imports imports;
  private final SchemaCode schema;

  ObjectCode(Imports imports) {
    this.imports = imports;
    this.schema = new SchemaCode(imports);
  }

  @Override
  public List<Expression> visit(EnumType type) {
    List<Expression> arguments = new ArrayList<>(List.of(schema.name(type.name())));
    arguments.addAll(Expression.texts(type.values()));
    return type.name().schema().isEmpty()
        ? arguments
        : List.of(Expression.call(imports.method(EnumType.class, "enumType"), arguments));
  }

  @Override
  public List<Expression> visit(CompositeType type) {
    Expression.Calls code =
        Expression.call(
            imports.method(CompositeType.class, "compositeType"), schema.name(type.name()));
    for (CompositeType.Attribute attribute : type.attributes()) {
      List<Expression> arguments =
          new ArrayList<>(
              List.of(Expression.text(attribute.name()), schema.type(attribute.type())));
      attribute.comment().ifPresent(comment -> arguments.add(Expression.text(comment)));
      code = code.then("attribute", arguments);
    }
    return List.of(code);
  }

  @Override
  public List<Expression> visit(Extension extension) {
    Expression name = Expression.text(extension.name());
    // The method that alters one takes nothing else.
    Expression.Calls whole = Expression.call(imports.method(Extension.class, "extension"), name);
    return extension.schema().isEmpty()
        ? List.of(whole)
        : List.of(whole.then("inSchema", Expression.text(extension.schema().get())));
  }

  @Override
  public List<Expression> visit(Routine routine) {
    List<Expression> signature = new ArrayList<>(List.of(schema.name(routine.name())));
    routine.arguments().forEach(type -> signature.add(schema.type(type)));
    return List.of(
        Expression.call(imports.method(Routine.class, "routine"), signature)
            .then("as", Expression.text(routine.definition())));
  }

  @Override
  public List<Expression> visit(View view) {
    List<Expression> arguments = List.of(schema.name(view.name()), Expression.text(view.query()));
    if (!view.isMaterialized() && view.name().schema().isEmpty()) {
      return arguments;
    }
    Expression.Calls whole = Expression.call(imports.method(View.class, "view"), arguments);
    return List.of(view.isMaterialized() ? whole.then("materialized") : whole);
  }
}
