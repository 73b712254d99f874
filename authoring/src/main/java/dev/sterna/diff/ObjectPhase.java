package dev.sterna.diff;

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
import dev.sterna.operation.RenameAttribute;
import dev.sterna.operation.RenameEnumValue;
import dev.sterna.operation.RenameObject;
import dev.sterna.operation.ReplaceObject;
import dev.sterna.operation.Revoke;

/** The phase of a difference of what stands beside tables and sequences. */
record ObjectPhase() implements ObjectOperation.Visitor<Phase> {

  @Override
  public Phase visit(CreateSchema operation) {
    return Phase.CREATE_NAMESPACE;
  }

  @Override
  public Phase visit(DropSchema operation) {
    return Phase.DROP_NAMESPACE;
  }

  @Override
  public Phase visit(CreateObject operation) {
    return switch (operation.object().id().kind()) {
      case EXTENSION, ENUM, COMPOSITE -> Phase.CREATE_TYPE;
      case ROUTINE -> Phase.ROUTINE;
      case VIEW, MATERIALIZED_VIEW -> Phase.CREATE_VIEW;
    };
  }

  @Override
  public Phase visit(ReplaceObject operation) {
    return switch (operation.object().id().kind()) {
      // Into a schema that may have to be created.
      case EXTENSION -> Phase.CREATE_TYPE;
      case ENUM -> Phase.REPLACE_ENUM;
      case COMPOSITE -> Phase.ALTER_TYPE;
      case ROUTINE -> Phase.ROUTINE;
      case VIEW, MATERIALIZED_VIEW -> Phase.CREATE_VIEW;
    };
  }

  @Override
  public Phase visit(RenameObject operation) {
    return Phase.RENAME;
  }

  @Override
  public Phase visit(DropObject operation) {
    return switch (operation.object().kind()) {
      case EXTENSION -> Phase.DROP_EXTENSION;
      case ENUM, COMPOSITE -> Phase.DROP_TYPE;
      case ROUTINE -> Phase.DROP_ROUTINE;
      case VIEW, MATERIALIZED_VIEW -> Phase.DROP_VIEW;
    };
  }

  /** No difference has it, for schemas do not know of rights. */
  @Override
  public Phase visit(Grant operation) {
    return Phase.CREATE_VIEW;
  }

  @Override
  public Phase visit(Revoke operation) {
    return Phase.CREATE_VIEW;
  }

  @Override
  public Phase visit(AddEnumValue operation) {
    return Phase.ADD_ENUM_VALUE;
  }

  @Override
  public Phase visit(RenameEnumValue operation) {
    return Phase.RENAME;
  }

  @Override
  public Phase visit(AddAttribute operation) {
    return Phase.ALTER_TYPE;
  }

  @Override
  public Phase visit(DropAttribute operation) {
    return Phase.ALTER_TYPE;
  }

  @Override
  public Phase visit(AlterAttribute operation) {
    return Phase.ALTER_TYPE;
  }

  @Override
  public Phase visit(RenameAttribute operation) {
    return Phase.RENAME;
  }
}
