package dev.sterna.processor.pending;

import dev.sterna.emit.MigrationSource;
import dev.sterna.operation.Operation;
import dev.sterna.operation.Replay;
import dev.sterna.operation.ReplayException;
import dev.sterna.processor.spi.DraftHook;
import dev.sterna.schema.Column;
import dev.sterna.schema.Constraint;
import dev.sterna.schema.Index;
import dev.sterna.schema.Schema;
import dev.sterna.schema.SchemaPart;
import dev.sterna.schema.Sequence;
import dev.sterna.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * The hooks of a compile, one after the other. A mistake of theirs is a {@link HookFailure}.
 *
 * @param hooks the hooks in their order
 */
public record Hooks(List<DraftHook> hooks) {

  public Hooks {
    hooks = List.copyOf(hooks);
  }

  /** What any of them does not include. */
  Set<SchemaPart> hidden(Schema schema) {
    Set<SchemaPart> hidden = new TreeSet<>();
    for (DraftHook hook : hooks) {
      for (Table table : schema.tables().values()) {
        if (includes(hook, () -> hook.includes(table))) {
          addHidden(hook, table, hidden);
        } else {
          hidden.add(SchemaPart.table(table.name()));
        }
      }
      for (Sequence sequence : schema.sequences().values()) {
        if (!includes(hook, () -> hook.includes(sequence))) {
          hidden.add(SchemaPart.sequence(sequence.name()));
        }
      }
    }
    return hidden;
  }

  private static void addHidden(DraftHook hook, Table table, Set<SchemaPart> hidden) {
    for (Column column : table.columns()) {
      if (!includes(hook, () -> hook.includes(table, column))) {
        hidden.add(SchemaPart.column(table.name(), column.name()));
      }
    }
    for (Constraint constraint : table.constraints()) {
      if (!includes(hook, () -> hook.includes(table, constraint))) {
        hidden.add(SchemaPart.constraint(table.name(), constraint.name()));
      }
    }
    for (Index index : table.indexes()) {
      if (!includes(hook, () -> hook.includes(table, index))) {
        hidden.add(SchemaPart.index(table.name(), index.name()));
      }
    }
  }

  /** The model with each column that differs as the hooks have it. */
  Schema compared(Schema known, Schema declared) {
    Schema model = declared;
    if (!hooks.isEmpty()) {
      for (Table table : declared.tables().values()) {
        Optional<Table> before = known.table(table.name());
        if (before.isPresent()) {
          model = model.withTable(compared(before.get(), table));
        }
      }
    }
    return model;
  }

  private Table compared(Table known, Table declared) {
    List<Column> columns = new ArrayList<>();
    for (Column column : declared.columns()) {
      Optional<Column> before = known.column(column.name());
      columns.add(before.isPresent() ? compared(declared, before.get(), column) : column);
    }
    return declared.withColumns(columns);
  }

  private Column compared(Table table, Column known, Column declared) {
    Column column = declared;
    for (DraftHook hook : hooks) {
      if (!column.equals(known)) {
        Column asked = column;
        column = answer(hook, () -> hook.compared(table, known, asked));
        if (!column.name().equals(known.name())) {
          throw new HookFailure(
              hook, "for column " + known.name() + " it returns column " + column.name());
        }
      }
    }
    return column;
  }

  /** What a draft does after all of them. */
  List<Operation> rewritten(List<Operation> operations, Schema before) {
    List<Operation> plan = operations;
    for (DraftHook hook : hooks) {
      if (!plan.isEmpty()) {
        List<Operation> asked = plan;
        plan = answer(hook, () -> List.copyOf(hook.rewritten(asked, before)));
        requireDraft(hook, plan, before);
      }
    }
    return plan;
  }

  private static void requireDraft(DraftHook hook, List<Operation> plan, Schema before) {
    try {
      Replay.of(before, plan);
      MigrationSource.requireSource(plan);
    } catch (IllegalArgumentException e) {
      throw new HookFailure(hook, String.valueOf(e.getMessage()));
    } catch (ReplayException e) {
      throw new HookFailure(hook, "its operations do not fit the schema: " + e.getMessage());
    }
  }

  private static boolean includes(DraftHook hook, Supplier<Boolean> asked) {
    return answer(hook, asked);
  }

  private static <T> T answer(DraftHook hook, Supplier<T> asked) {
    T given;
    try {
      given = asked.get();
    } catch (RuntimeException | LinkageError e) {
      throw new HookFailure(hook, e.toString());
    }
    if (given == null) {
      throw new HookFailure(hook, "it returns null");
    }
    return given;
  }
}
