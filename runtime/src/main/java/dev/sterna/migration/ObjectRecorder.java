package dev.sterna.migration;

import dev.sterna.operation.AddAttribute;
import dev.sterna.operation.AddEnumValue;
import dev.sterna.operation.AlterAttribute;
import dev.sterna.operation.CreateObject;
import dev.sterna.operation.DropAttribute;
import dev.sterna.operation.DropObject;
import dev.sterna.operation.Grant;
import dev.sterna.operation.Operation;
import dev.sterna.operation.Privileges;
import dev.sterna.operation.RenameAttribute;
import dev.sterna.operation.RenameEnumValue;
import dev.sterna.operation.RenameObject;
import dev.sterna.operation.ReplaceObject;
import dev.sterna.operation.Revoke;
import dev.sterna.schema.CompositeType;
import dev.sterna.schema.EnumType;
import dev.sterna.schema.Extension;
import dev.sterna.schema.ObjectName;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Routine;
import dev.sterna.schema.SqlType;
import dev.sterna.schema.View;
import java.util.List;
import java.util.Optional;

/** What {@link Operations} can do with enum and composite types, extensions, routines and views. */
abstract sealed class ObjectRecorder permits RowRecorder {

  /** Records an operation. */
  public abstract void apply(Operation operation);

  /** Gives a role rights, such as {@code onTable("post", SELECT)}; its reverse revokes them. */
  public void grant(String role, Privileges privileges) {
    apply(new Grant(role, privileges));
  }

  /** Revokes rights from a role; its reverse grants them. */
  public void revoke(String role, Privileges privileges) {
    apply(new Revoke(role, privileges));
  }

  /** Creates an enum type of these values, in their order. */
  public void createEnum(String type, String... values) {
    createEnum(EnumType.enumType(type, values));
  }

  /** Creates an enum type. */
  public void createEnum(EnumType type) {
    apply(new CreateObject(type));
  }

  /** Adds a value at the end of an enum type, as a separate step. */
  public void addEnumValue(String type, String value) {
    addEnumValue(QualifiedName.name(type), value);
  }

  /** Adds a value at the end of an enum type, as a separate step. */
  public void addEnumValue(QualifiedName type, String value) {
    apply(new AddEnumValue(type, value, Optional.empty()));
  }

  /** Adds a value to an enum type before one that it has, as a separate step. */
  public void addEnumValueBefore(String type, String next, String value) {
    addEnumValueBefore(QualifiedName.name(type), next, value);
  }

  /** Adds a value to an enum type before one that it has, as a separate step. */
  public void addEnumValueBefore(QualifiedName type, String next, String value) {
    apply(new AddEnumValue(type, value, Optional.of(next)));
  }

  /** Adds a value to an enum type after one that it has, as a separate step. */
  public void addEnumValueAfter(String type, String last, String value) {
    addEnumValueAfter(QualifiedName.name(type), last, value);
  }

  /** Adds a value to an enum type after one that it has, as a separate step. */
  public void addEnumValueAfter(QualifiedName type, String last, String value) {
    apply(new AddEnumValue(type, value, Optional.empty(), Optional.of(last)));
  }

  /** Renames a value of an enum type; rows that have it follow. */
  public void renameEnumValue(String type, String from, String to) {
    renameEnumValue(QualifiedName.name(type), from, to);
  }

  /** Renames a value of an enum type; rows that have it follow. */
  public void renameEnumValue(QualifiedName type, String from, String to) {
    apply(new RenameEnumValue(type, from, to));
  }

  /**
   * Replaces the values of an enum type, as a separate step: the type is rebuilt, and tables that
   * have columns of it are rewritten. It fails if a row has a value that is removed.
   */
  public void alterEnum(String type, String... values) {
    alterEnum(EnumType.enumType(type, values));
  }

  /** Replaces the values of an enum type, as {@link #alterEnum(String, String...)} does. */
  public void alterEnum(EnumType type) {
    apply(new ReplaceObject(type));
  }

  /** Renames an enum type; columns of it follow. */
  public void renameEnum(String from, String to) {
    renameEnum(QualifiedName.name(from), QualifiedName.name(to));
  }

  /** Renames an enum type or moves it to another schema; columns of it follow. */
  public void renameEnum(QualifiedName from, QualifiedName to) {
    apply(new RenameObject(ObjectName.enumType(from), to));
  }

  /** Drops an enum type that no column has. */
  public void dropEnum(String type) {
    dropEnum(QualifiedName.name(type));
  }

  /** Drops an enum type that no column has. */
  public void dropEnum(QualifiedName type) {
    apply(new DropObject(ObjectName.enumType(type)));
  }

  /** Creates a composite type, before the columns that have it. */
  public void createType(CompositeType type) {
    apply(new CreateObject(type));
  }

  /** Adds an attribute to a composite type, as the last one. */
  public void addAttribute(String type, String attribute, SqlType of) {
    addAttribute(
        QualifiedName.name(type), new CompositeType.Attribute(attribute, of, Optional.empty()));
  }

  /** Adds an attribute to a composite type, as the last one. */
  public void addAttribute(QualifiedName type, CompositeType.Attribute attribute) {
    apply(new AddAttribute(type, attribute));
  }

  /** Drops an attribute of a composite type, with its values. */
  public void dropAttribute(String type, String attribute) {
    dropAttribute(QualifiedName.name(type), attribute);
  }

  /** Drops an attribute of a composite type, with its values. */
  public void dropAttribute(QualifiedName type, String attribute) {
    apply(new DropAttribute(type, attribute));
  }

  /** Changes the type of an attribute of a composite type; tables are rewritten. */
  public void alterAttribute(String type, String attribute, SqlType to) {
    alterAttribute(QualifiedName.name(type), attribute, to);
  }

  /** Changes the type of an attribute of a composite type; tables are rewritten. */
  public void alterAttribute(QualifiedName type, String attribute, SqlType to) {
    apply(new AlterAttribute(type, attribute, to));
  }

  /** Renames an attribute of a composite type. */
  public void renameAttribute(String type, String from, String to) {
    renameAttribute(QualifiedName.name(type), from, to);
  }

  /** Renames an attribute of a composite type. */
  public void renameAttribute(QualifiedName type, String from, String to) {
    apply(new RenameAttribute(type, from, to));
  }

  /**
   * Changes the order or the comments of the attributes of a composite type; tables are rewritten.
   */
  public void replaceType(CompositeType type) {
    apply(new ReplaceObject(type));
  }

  /** Renames a composite type; columns of it follow. */
  public void renameType(String from, String to) {
    renameType(QualifiedName.name(from), QualifiedName.name(to));
  }

  /** Renames a composite type or moves it to another schema; columns of it follow. */
  public void renameType(QualifiedName from, QualifiedName to) {
    apply(new RenameObject(ObjectName.compositeType(from), to));
  }

  /** Drops a composite type that no column has. */
  public void dropType(String type) {
    dropType(QualifiedName.name(type));
  }

  /** Drops a composite type that no column has. */
  public void dropType(QualifiedName type) {
    apply(new DropObject(ObjectName.compositeType(type)));
  }

  /** Creates an extension unless it exists, with its objects in the default schema. */
  public void createExtension(String extension) {
    createExtension(Extension.extension(extension));
  }

  /** Creates an extension unless it exists. */
  public void createExtension(Extension extension) {
    apply(new CreateObject(extension));
  }

  /** Moves the objects of an extension to another schema. */
  public void alterExtension(Extension extension) {
    apply(new ReplaceObject(extension));
  }

  /** Drops an extension, if nothing uses it. */
  public void dropExtension(String extension) {
    apply(new DropObject(ObjectName.extension(extension)));
  }

  /** Creates a view of this query. */
  public void createView(String view, String query) {
    createView(View.view(view, query));
  }

  /** Creates a view, which may be a materialized one. */
  public void createView(View view) {
    apply(new CreateObject(view));
  }

  /** Replaces the query of a view. */
  public void replaceView(String view, String query) {
    replaceView(View.view(view, query));
  }

  /**
   * Replaces the query of a view. A materialized view, or one that loses a column, is dropped and
   * recreated, which PostgreSQL refuses if something depends on it.
   */
  public void replaceView(View view) {
    apply(new ReplaceObject(view));
  }

  /** Renames a view. */
  public void renameView(String from, String to) {
    renameView(ObjectName.view(QualifiedName.name(from)), QualifiedName.name(to));
  }

  /** Renames a view or a materialized view, or moves it to another schema. */
  public void renameView(ObjectName from, QualifiedName to) {
    apply(new RenameObject(from, to));
  }

  /** Drops a view. */
  public void dropView(String view) {
    dropView(ObjectName.view(QualifiedName.name(view)));
  }

  /** Drops a materialized view. */
  public void dropMaterializedView(String view) {
    dropView(ObjectName.materializedView(QualifiedName.name(view)));
  }

  /** Drops a view or a materialized view. */
  public void dropView(ObjectName view) {
    apply(new DropObject(view));
  }

  /** Creates a function or procedure. */
  public void createRoutine(Routine routine) {
    apply(new CreateObject(routine));
  }

  /** Replaces the definition of a function or procedure; its result type stays. */
  public void replaceRoutine(Routine routine) {
    apply(new ReplaceObject(routine));
  }

  /** Drops the function or procedure that takes arguments of these types. */
  public void dropRoutine(String routine, SqlType... arguments) {
    dropRoutine(QualifiedName.name(routine), arguments);
  }

  /** Drops the function or procedure that takes arguments of these types. */
  public void dropRoutine(QualifiedName routine, SqlType... arguments) {
    apply(new DropObject(ObjectName.routine(routine, List.of(arguments))));
  }
}
