package dev.sterna.history;

import dev.sterna.history.RowWork.Changed;
import dev.sterna.history.RowWork.Demanded;
import dev.sterna.history.RowWork.Inserted;
import dev.sterna.history.RowWork.Loaded;
import dev.sterna.history.RowWork.Reshaped;
import dev.sterna.history.RowWork.Retyped;
import dev.sterna.operation.AlterAttribute;
import dev.sterna.operation.AlterTable;
import dev.sterna.operation.ControlOperation;
import dev.sterna.operation.CreateIndex;
import dev.sterna.operation.CreateObject;
import dev.sterna.operation.CustomOperation;
import dev.sterna.operation.DataOperation;
import dev.sterna.operation.DatabaseOnly;
import dev.sterna.operation.DropTable;
import dev.sterna.operation.ObjectOperation;
import dev.sterna.operation.Operation;
import dev.sterna.operation.RenameEnumValue;
import dev.sterna.operation.RenameTable;
import dev.sterna.operation.ReplaceObject;
import dev.sterna.operation.SequenceOperation;
import dev.sterna.operation.TableChange;
import dev.sterna.operation.TableOperation;
import dev.sterna.schema.Column;
import dev.sterna.schema.CompositeType;
import dev.sterna.schema.DatabaseObject;
import dev.sterna.schema.DefinedType;
import dev.sterna.schema.EnumType;
import dev.sterna.schema.Index;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Table;
import dev.sterna.schema.TypeUse;
import dev.sterna.schema.View;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an operation does to rows.
 *
 * @param before the schema that it finds
 */
record Effects(Schema before) implements Operation.Visitor<Effect> {

  /** What operations do, one after the other. */
  static List<Effect> of(Schema before, List<Operation> operations) {
    List<Effect> effects = new ArrayList<>();
    Schema schema = before;
    for (Operation operation : operations) {
      effects.add(operation.accept(new Effects(schema)));
      schema = operation.apply(schema);
    }
    return effects;
  }

  @Override
  public Effect visit(TableOperation operation) {
    return new Effect(operation, work(operation), List.of());
  }

  private List<RowWork> work(TableOperation operation) {
    if (operation instanceof AlterTable alter) {
      return before.table(alter.table()).map(table -> work(alter, table)).orElse(List.of());
    }
    if (operation instanceof CreateIndex create) {
      return work(create);
    }
    if (operation instanceof DropTable drop) {
      return List.of(new Reshaped(drop.table()));
    }
    return operation instanceof RenameTable rename
        ? List.of(new Reshaped(rename.from()))
        : List.of();
  }

  private static List<RowWork> work(AlterTable alter, Table before) {
    List<RowWork> work = new ArrayList<>();
    Table table = before;
    for (TableChange change : alter.changes()) {
      work.addAll(change.accept(new RowWorkOfChange(table)));
      table = change.apply(table);
    }
    return work;
  }

  private List<RowWork> work(CreateIndex create) {
    Index index = create.index();
    if (!index.unique()) {
      return List.of();
    }
    Set<String> columns = new HashSet<>();
    for (Column column : before.table(create.table()).map(Table::columns).orElse(List.of())) {
      if (index.isOver(column.name())) {
        columns.add(column.name());
      }
    }
    boolean isKey = index.where().isEmpty() && columns.size() == index.parts().size();
    return List.of(new Demanded(create.table(), columns, isKey && index.nullsDistinct()));
  }

  @Override
  public Effect visit(ObjectOperation operation) {
    if (operation instanceof RenameEnumValue rename) {
      return new Effect(operation, retyped(new EnumType(rename.type(), List.of())), List.of());
    }
    if (operation instanceof CreateObject create) {
      return new Effect(operation, List.of(), code(create.object()));
    }
    if (operation instanceof ReplaceObject replace) {
      List<RowWork> work = replace.object() instanceof DefinedType type ? retyped(type) : List.of();
      return new Effect(operation, work, code(replace.object()));
    }
    if (operation instanceof AlterAttribute alter) {
      return new Effect(operation, retyped(CompositeType.compositeType(alter.type())), List.of());
    }
    return new Effect(operation, List.of(), List.of());
  }

  private List<OwnCode> code(DatabaseObject object) {
    return object instanceof View view ? List.of(OwnCode.view(view, before)) : List.of();
  }

  /** The columns of a type whose values change. */
  private List<RowWork> retyped(DefinedType type) {
    List<DefinedType> types = TypeUse.around(type, before);
    List<RowWork> work = new ArrayList<>();
    for (Table table : before.tables().values()) {
      for (Column column : table.columns()) {
        if (TypeUse.isOfOne(column.type(), types)) {
          work.add(new Retyped(table.name(), column.name(), Optional.empty()));
        }
      }
    }
    return work;
  }

  @Override
  public Effect visit(DataOperation operation) {
    return operation.accept(new EffectOfData(before));
  }

  /** What is done to the database only no replay follows. */
  @Override
  public Effect visit(ControlOperation operation) {
    List<RowWork> work = new ArrayList<>();
    List<OwnCode> code = new ArrayList<>();
    if (operation instanceof DatabaseOnly group) {
      for (Operation each : group.operations()) {
        Effect effect = each.accept(this);
        effect.work().forEach(part -> work.add(unreplayed(part)));
        code.addAll(effect.code());
      }
    }
    return new Effect(operation, work, code);
  }

  private static RowWork unreplayed(RowWork work) {
    if (work instanceof Inserted inserted) {
      Set<String> columns = new HashSet<>();
      inserted.rows().stream().map(Map::keySet).forEach(columns::addAll);
      return new Loaded(inserted.table(), columns);
    }
    return work instanceof Changed changed
        ? new Changed(changed.table(), changed.where(), changed.reads(), changed.writes(), false)
        : work;
  }

  @Override
  public Effect visit(SequenceOperation operation) {
    return new Effect(operation, List.of(), List.of());
  }

  @Override
  public Effect visit(CustomOperation operation) {
    List<OwnCode> code =
        operation.statements().stream().map(sql -> OwnCode.sql(sql, before)).toList();
    return new Effect(operation, List.of(), code);
  }
}
