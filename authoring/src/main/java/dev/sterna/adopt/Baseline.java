package dev.sterna.adopt;

import dev.sterna.diff.Diff;
import dev.sterna.diff.Leeway;
import dev.sterna.filter.HiddenParts;
import dev.sterna.operation.Irreversible;
import dev.sterna.operation.Operation;
import dev.sterna.operation.Ownership;
import dev.sterna.schema.Constraint;
import dev.sterna.schema.DatabaseObject;
import dev.sterna.schema.ObjectName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.SchemaPart;
import dev.sterna.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A database that others made, as the first revision has it.
 *
 * @param schema what the database has, spelled as the model spells it
 * @param byHand the tables and parts of it that no entity declares
 * @param objects the extensions, types, routines and views that none does
 * @param differences what brings the rest to the entities: what the next compile drafts
 * @param uncarried what the database has and a revision has no place for, in words
 */
public record Baseline(
    Schema schema,
    List<SchemaPart> byHand,
    List<ObjectName> objects,
    List<Operation> differences,
    List<String> uncarried) {

  /** Why the way down ends there: it would drop what was there before Sterna was. */
  private static final String REASON =
      "the baseline is the existing database; to remove it, drop its tables by hand";

  public Baseline {
    byHand = List.copyOf(byHand);
    objects = List.copyOf(objects);
    differences = List.copyOf(differences);
    uncarried = List.copyOf(uncarried);
  }

  /**
   * The baseline of a database.
   *
   * @param connection one in autocommit mode, or in a transaction, which goes on afterwards
   * @param model what the entities ask for
   * @throws SQLException if the database cannot be read, or the model cannot be created beside it
   */
  public static Baseline of(Connection connection, Scope scope, Schema model) throws SQLException {
    Scope whole = scope.withNamespaces(model.namespaces());
    Schema live = whole.live(connection);
    Schema declared = whole.shown(model);
    Schema read = whole.shown(new Scratch(connection, scope.defaultSchema()).read(model));
    Schema spelled = new Spelling(declared, read).of(live);
    Schema asked = new Leeway(name -> true).taken(spelled, declared);
    List<SchemaPart> byHand = byHand(spelled, asked);
    return new Baseline(
        spelled,
        byHand,
        objects(spelled, asked),
        differences(spelled, asked, byHand),
        whole.uncarried(connection));
  }

  /** Whether the database has nothing of which there could be a baseline. */
  public boolean isEmpty() {
    return schema.equals(Schema.empty());
  }

  /** What the first revision does. */
  public List<Operation> upgrade() {
    List<Operation> upgrade = new ArrayList<>(Diff.between(Schema.empty(), schema));
    byHand.forEach(part -> upgrade.add(new Ownership(part, Ownership.Owner.PERSON)));
    return upgrade;
  }

  /** What its downgrade does: it refuses. */
  public List<Operation> downgrade() {
    return List.of(new Irreversible(REASON));
  }

  private static List<SchemaPart> byHand(Schema live, Schema asked) {
    Set<SchemaPart> others = new TreeSet<>();
    for (SchemaPart part : SchemaPart.allOf(live)) {
      if (!part.isIn(asked) && !isReplaced(part, live, asked)) {
        others.add(part);
      }
    }
    others.removeIf(
        part -> part.kind().isElement() && others.contains(SchemaPart.table(part.owner())));
    return List.copyOf(others);
  }

  private static List<ObjectName> objects(Schema live, Schema asked) {
    List<ObjectName> objects = new ArrayList<>(live.objects().keySet());
    objects.removeAll(asked.objects().keySet());
    return objects;
  }

  /** A constraint stands for another of its kind over the same columns, which is to be changed. */
  private static boolean isReplaced(SchemaPart part, Schema live, Schema asked) {
    if (part.kind() != SchemaPart.Kind.CONSTRAINT || asked.table(part.owner()).isEmpty()) {
      return false;
    }
    Table before = live.table(part.owner()).orElseThrow();
    Table after = asked.table(part.owner()).orElseThrow();
    Constraint constraint = before.constraint(part.element().orElseThrow()).orElseThrow();
    for (Constraint other : after.constraints()) {
      if (other.getClass() == constraint.getClass()
          && before.constraint(other.name()).isEmpty()
          && columns(other, after).equals(columns(constraint, before))) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> columns(Constraint constraint, Table table) {
    Set<String> columns = new TreeSet<>();
    table.columns().stream()
        .map(column -> column.name())
        .filter(constraint::isOver)
        .forEach(columns::add);
    return columns;
  }

  private static List<Operation> differences(Schema live, Schema asked, List<SchemaPart> byHand) {
    Schema left = new HiddenParts(Set.copyOf(byHand)).removedFrom(live);
    Schema whole = asked;
    for (DatabaseObject object : live.objects().values()) {
      if (whole.object(object.id()).isEmpty()) {
        whole = whole.withObject(object);
      }
    }
    for (String namespace : live.namespaces()) {
      whole = whole.withNamespace(namespace);
    }
    return Diff.between(left, whole);
  }
}
