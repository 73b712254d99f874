package dev.sterna.diff;

import dev.sterna.operation.AlterTable;
import dev.sterna.operation.CreateObject;
import dev.sterna.operation.DropObject;
import dev.sterna.operation.DropTable;
import dev.sterna.operation.Operation;
import dev.sterna.operation.ReplaceObject;
import dev.sterna.operation.TableChange;
import dev.sterna.schema.ObjectName;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Puts differences where each finds what it needs, whatever order they were detected in, and folds
 * neighbouring changes of one table.
 */
final class Ordering {

  private final Schema from;
  private final Schema to;
  private final ForeignKeyTargets targets;
  private final Departures departures;
  private final Map<Phase, List<Operation>> phases = new EnumMap<>(Phase.class);
  private final Map<Phase, List<Operation>> departing = new EnumMap<>(Phase.class);

  private Ordering(Schema from, Schema to, List<Operation> differences) {
    this.from = from;
    this.to = to;
    for (Phase phase : Phase.values()) {
      phases.put(phase, new ArrayList<>());
    }
    this.targets = new ForeignKeyTargets(from, to, differences);
    this.departures = Departures.between(from, to);
    OperationPhase phase = new OperationPhase(from, to.relations(), targets);
    differences.forEach(operation -> add(operation, operation.accept(phase)));
  }

  /**
   * The operations in order.
   *
   * @param from the schema they start from
   * @param to the schema they lead to
   * @param differences an operation for each single change
   */
  static List<Operation> of(Schema from, Schema to, List<Operation> differences) {
    Ordering ordering = new Ordering(from, to, differences);
    ordering.createTables();
    ordering.dropTables();
    ordering.createAndDropTypes();
    ordering.addEnumValues();
    ordering.dropAndCreateViews();
    return AlterTable.folding(ordering.flat());
  }

  private void add(Operation operation, Phase phase) {
    if (operation instanceof AlterTable alter && departures.include(alter, phase)) {
      departing.computeIfAbsent(phase, p -> new ArrayList<>()).add(operation);
    } else {
      in(phase).add(operation);
    }
  }

  private List<Operation> in(Phase phase) {
    return phases.get(phase);
  }

  private void createTables() {
    TableCreations creations =
        TableCreations.of(to, in(Phase.CREATE_TABLE), in(Phase.ADD_FOREIGN_KEY));
    phases.put(Phase.CREATE_TABLE, creations.tables());
    phases.put(Phase.ADD_FOREIGN_KEY, creations.foreignKeys());
  }

  private void dropTables() {
    List<QualifiedName> dropped =
        in(Phase.DROP_TABLE).stream().map(operation -> ((DropTable) operation).table()).toList();
    TableDrops drops = TableDrops.of(from, to, dropped, targets, departures);
    in(Phase.DROP_FOREIGN_KEY).addAll(drops.foreignKeys());
    in(Phase.MAKE_ROOM).addAll(0, drops.early());
    phases.put(Phase.DROP_TABLE, drops.late());
  }

  private void createAndDropTypes() {
    phases.put(
        Phase.CREATE_TYPE, CompositeOrder.sorted(in(Phase.CREATE_TYPE), Ordering::object, to));
    phases.put(
        Phase.DROP_TYPE, CompositeOrder.reversed(in(Phase.DROP_TYPE), Ordering::object, from));
    phases.put(Phase.ALTER_TYPE, AttributeChanges.inOrder(in(Phase.ALTER_TYPE), to));
  }

  private static ObjectName object(Operation operation) {
    if (operation instanceof CreateObject create) {
      return create.object().id();
    }
    return operation instanceof DropObject drop
        ? drop.object()
        : ((ReplaceObject) operation).object().id();
  }

  private void addEnumValues() {
    phases.put(Phase.ADD_ENUM_VALUE, EnumAdditions.inOrder(in(Phase.ADD_ENUM_VALUE), to));
  }

  private void dropAndCreateViews() {
    phases.put(
        Phase.DROP_VIEW,
        ViewOrder.reversed(
            in(Phase.DROP_VIEW), operation -> ((DropObject) operation).object(), from));
    phases.put(
        Phase.CREATE_VIEW,
        ViewOrder.sorted(
            in(Phase.CREATE_VIEW), operation -> ((CreateObject) operation).object().id(), to));
  }

  /** Phase by phase, except that each table goes through all its alterations at once. */
  private List<Operation> flat() {
    List<Operation> all = new ArrayList<>();
    for (Phase phase : Phase.values()) {
      if (phase == Phase.REPLACE_ENUM) {
        all.addAll(byTable(departing));
      }
      if (phase == Phase.DROP_IDENTITY) {
        all.addAll(byTable(phases));
      }
      if (!phase.isAlteration()) {
        all.addAll(in(phase));
      }
    }
    return all;
  }

  private static List<Operation> byTable(Map<Phase, List<Operation>> alterations) {
    Map<QualifiedName, List<TableChange>> changes = new TreeMap<>();
    alterations.forEach(
        (phase, operations) -> {
          if (phase.isAlteration()) {
            for (Operation operation : operations) {
              AlterTable alter = (AlterTable) operation;
              changes
                  .computeIfAbsent(alter.table(), table -> new ArrayList<>())
                  .addAll(alter.changes());
            }
          }
        });
    return changes.entrySet().stream()
        .<Operation>map(entry -> new AlterTable(entry.getKey(), entry.getValue()))
        .toList();
  }
}
