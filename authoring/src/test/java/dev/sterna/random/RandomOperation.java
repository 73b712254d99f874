package dev.sterna.random;

import dev.sterna.operation.AddAttribute;
import dev.sterna.operation.AddColumn;
import dev.sterna.operation.AddConstraint;
import dev.sterna.operation.AddEnumValue;
import dev.sterna.operation.AddIdentity;
import dev.sterna.operation.AlterAttribute;
import dev.sterna.operation.AlterColumnType;
import dev.sterna.operation.AlterIdentity;
import dev.sterna.operation.AlterSequence;
import dev.sterna.operation.AlterTable;
import dev.sterna.operation.CommentColumn;
import dev.sterna.operation.CommentTable;
import dev.sterna.operation.CreateIndex;
import dev.sterna.operation.CreateObject;
import dev.sterna.operation.CreateSchema;
import dev.sterna.operation.CreateSequence;
import dev.sterna.operation.CreateTable;
import dev.sterna.operation.DatabaseOnly;
import dev.sterna.operation.DropAttribute;
import dev.sterna.operation.DropColumn;
import dev.sterna.operation.DropConstraint;
import dev.sterna.operation.DropDefault;
import dev.sterna.operation.DropExpression;
import dev.sterna.operation.DropIdentity;
import dev.sterna.operation.DropIndex;
import dev.sterna.operation.DropNotNull;
import dev.sterna.operation.DropObject;
import dev.sterna.operation.DropSchema;
import dev.sterna.operation.DropSequence;
import dev.sterna.operation.DropTable;
import dev.sterna.operation.Execute;
import dev.sterna.operation.Grant;
import dev.sterna.operation.Irreversible;
import dev.sterna.operation.Locking;
import dev.sterna.operation.NotRestored;
import dev.sterna.operation.Operation;
import dev.sterna.operation.Ownership;
import dev.sterna.operation.Privilege;
import dev.sterna.operation.Privileges;
import dev.sterna.operation.PromoteIndex;
import dev.sterna.operation.RenameAttribute;
import dev.sterna.operation.RenameColumn;
import dev.sterna.operation.RenameConstraint;
import dev.sterna.operation.RenameEnumValue;
import dev.sterna.operation.RenameIndex;
import dev.sterna.operation.RenameObject;
import dev.sterna.operation.RenameSequence;
import dev.sterna.operation.RenameTable;
import dev.sterna.operation.ReplaceObject;
import dev.sterna.operation.Require;
import dev.sterna.operation.Revoke;
import dev.sterna.operation.SetDefault;
import dev.sterna.operation.SetExpression;
import dev.sterna.operation.SetNotNull;
import dev.sterna.operation.SetStorage;
import dev.sterna.operation.StateOnly;
import dev.sterna.operation.StepBreak;
import dev.sterna.operation.TableChange;
import dev.sterna.operation.TimeLimit;
import dev.sterna.operation.ValidateConstraint;
import dev.sterna.schema.Constraint;
import dev.sterna.schema.Deferral;
import dev.sterna.schema.PrimaryKey;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.SchemaPart;
import dev.sterna.schema.Table;
import dev.sterna.schema.Value;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Operations of every kind that can be written as source; they need not fit any schema. */
public final class RandomOperation {

  private final Random random;
  private final RandomSchema schema;
  private final RandomObject object;
  private final RandomRows rows;

  public RandomOperation(Random random) {
    this(random, new RandomSchema(random));
  }

  private RandomOperation(Random random, RandomSchema schema) {
    this.random = random;
    this.schema = schema;
    this.object = new RandomObject(random, schema);
    this.rows = new RandomRows(random, schema);
  }

  /** Operations over names of sixty characters. */
  public static RandomOperation ofLongNames(Random random) {
    return new RandomOperation(
        random, new RandomSchema(random, new RandomText(random, OptionalInt.of(60))));
  }

  /** One operation of each kind, in any order, and an alteration of each kind. */
  public List<Operation> ofEveryKind() {
    List<Operation> operations = new ArrayList<>(kinds().map(Supplier::get).toList());
    operations.addAll(rows.ofEveryKind());
    List<TableChange> changes = new ArrayList<>(changes().map(Supplier::get).toList());
    Collections.shuffle(changes, random);
    operations.add(new AlterTable(schema.qualified(), changes));
    changes.forEach(change -> operations.add(new AlterTable(schema.qualified(), List.of(change))));
    Collections.shuffle(operations, random);
    return operations;
  }

  private Stream<Supplier<Operation>> kinds() {
    return Stream.of(
        this::createTable,
        () -> new DropTable(schema.qualified()),
        () -> new RenameTable(schema.qualified(), schema.qualified()),
        this::createIndex,
        () -> new DropIndex(schema.qualified(), schema.name(), locking()),
        () -> new RenameIndex(schema.qualified(), schema.name(), schema.name()),
        () -> new CreateSequence(schema.sequence(schema.qualified())),
        () -> new AlterSequence(schema.sequence(schema.qualified())),
        () -> new RenameSequence(schema.qualified(), schema.qualified()),
        () -> new DropSequence(schema.qualified()),
        () -> new CreateSchema(schema.name()),
        () -> new DropSchema(schema.name()),
        () -> new CreateObject(object.enumType()),
        () -> new CreateObject(object.extension()),
        () -> new CreateObject(object.routine()),
        () -> new CreateObject(object.view()),
        () -> new ReplaceObject(object.enumType()),
        () -> new ReplaceObject(object.extension()),
        () -> new ReplaceObject(object.routine()),
        () -> new ReplaceObject(object.view()),
        () -> new RenameObject(object.enumType().id(), schema.qualified()),
        () -> new RenameObject(object.view().id(), schema.qualified()),
        () -> new DropObject(object.enumType().id()),
        () -> new DropObject(object.extension().id()),
        () -> new DropObject(object.routine().id()),
        () -> new DropObject(object.view().id()),
        () -> new AddEnumValue(schema.qualified(), schema.text(), schema.maybe(schema::text)),
        () ->
            new AddEnumValue(
                schema.qualified(), schema.text(), Optional.empty(), schema.maybe(schema::text)),
        () -> new RenameEnumValue(schema.qualified(), schema.text(), schema.text()),
        () -> new CreateObject(object.compositeType()),
        () -> new ReplaceObject(object.compositeType()),
        () -> new RenameObject(object.compositeType().id(), schema.qualified()),
        () -> new DropObject(object.compositeType().id()),
        () -> new AddAttribute(schema.qualified(), object.attribute()),
        () -> new AddAttribute(schema.qualified(), object.attribute()),
        () -> new DropAttribute(schema.qualified(), schema.name()),
        () -> new AlterAttribute(schema.qualified(), schema.name(), schema.type()),
        () -> new RenameAttribute(schema.qualified(), schema.name(), schema.name()),
        () -> new Grant(schema.name(), Privileges.onTable(schema.qualified(), Privilege.SELECT)),
        () ->
            new Revoke(
                schema.name(),
                Privileges.onFutureSequences(Privilege.USAGE, Privilege.SELECT).in(schema.name())),
        () -> new Execute(schema.text(), List.of()),
        () -> new Execute(schema.text(), List.of(createTable())),
        () -> new Execute(schema.text(), List.of(createIndex(), new Execute("x", effect()))),
        () -> new Execute(schema.text(), List.of(rows.value()), List.of(createTable())),
        () ->
            new Execute(
                schema.text(),
                List.of(new Value.Argument(schema.text(), schema.maybe(schema::text))),
                List.of()),
        () -> new Require(schema.text(), schema.text()),
        () -> new StateOnly(List.of(createTable(), createIndex())),
        () -> new DatabaseOnly(List.of(new StateOnly(effect()), createIndex())),
        StepBreak::new,
        () -> TimeLimit.lockTimeout(Duration.ofMillis(schema.text().length())),
        () -> TimeLimit.statementTimeout(Duration.ofSeconds(schema.text().length())),
        () -> new Ownership(part(), schema.pick(Ownership.Owner.values())),
        () -> new NotRestored(schema.text()),
        () -> new Irreversible(schema.text()));
  }

  private SchemaPart part() {
    SchemaPart.Kind kind = schema.pick(SchemaPart.Kind.values());
    Optional<String> element = kind.isElement() ? Optional.of(schema.name()) : Optional.empty();
    return new SchemaPart(kind, schema.qualified(), element);
  }

  private List<Operation> effect() {
    return List.of(new DropTable(schema.qualified()), new StepBreak());
  }

  private Stream<Supplier<TableChange>> changes() {
    return Stream.of(
        () -> new AddColumn(schema.column(schema.name()), schema.maybe(schema::value)),
        () -> new AddColumn(schema.column(schema.name()), schema.maybe(schema::value)),
        () -> new DropColumn(schema.name()),
        () -> new RenameColumn(schema.name(), schema.name()),
        () ->
            new AlterColumnType(
                schema.name(),
                schema.type(),
                schema.maybe(schema::name),
                schema.maybe(schema::text)),
        () -> new SetNotNull(schema.name(), schema.maybe(schema::value)),
        () -> new DropNotNull(schema.name()),
        () -> new SetDefault(schema.name(), schema.value()),
        () -> new DropDefault(schema.name()),
        () -> new SetExpression(schema.name(), schema.text()),
        () -> new DropExpression(schema.name()),
        () -> new AddIdentity(schema.name(), schema.identity()),
        () -> new AlterIdentity(schema.name(), schema.identity()),
        () -> new DropIdentity(schema.name()),
        () -> new CommentColumn(schema.name(), schema.maybe(schema::text)),
        () -> new CommentTable(schema.maybe(schema::text)),
        () -> new SetStorage(schema.name(), schema.maybe(schema::text)),
        () -> new AddConstraint(primaryKey()),
        () -> new AddConstraint(schema.sometimesNamed(schema.unique(names()))),
        () -> new AddConstraint(schema.check()),
        () -> new AddConstraint(schema.exclude(names())),
        () -> new AddConstraint(foreignKey()),
        this::promotion,
        () -> new DropConstraint(schema.name()),
        () -> new RenameConstraint(schema.name(), schema.name()),
        () -> new ValidateConstraint(schema.name()));
  }

  private TableChange promotion() {
    PromoteIndex.Key key = schema.pick(PromoteIndex.Key.values());
    Deferral deferral =
        key == PromoteIndex.Key.UNIQUE ? schema.pick(Deferral.values()) : Deferral.NOT_DEFERRABLE;
    String index = schema.name();
    return new PromoteIndex(index, key, random.nextBoolean() ? index : schema.name(), deferral);
  }

  private Operation createTable() {
    Schema several = schema.schema();
    Table table = several.tables().get(several.tables().lastKey());
    return new CreateTable(table.withIndexes(List.of()));
  }

  private Operation createIndex() {
    return new CreateIndex(schema.qualified(), schema.index(schema.name(), names()), locking());
  }

  private Constraint primaryKey() {
    return schema.sometimesNamed(new PrimaryKey("", names()));
  }

  private Constraint foreignKey() {
    List<String> columns = names();
    QualifiedName target = schema.qualified();
    return schema.sometimesNamed(schema.foreignKey(columns, target, columns));
  }

  private Locking locking() {
    return schema.pick(Locking.values());
  }

  private List<String> names() {
    return Stream.generate(schema::name).distinct().limit(1 + random.nextInt(4)).toList();
  }
}
