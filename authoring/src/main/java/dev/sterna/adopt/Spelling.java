package dev.sterna.adopt;

import dev.sterna.schema.Column;
import dev.sterna.schema.Constraint;
import dev.sterna.schema.DatabaseObject;
import dev.sterna.schema.Index;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A schema as a model spells it. PostgreSQL writes {@code status in ('A', 'B')} as {@code
 * ((status)::text = ANY …)}; where it makes the same of both, the text is the model's. Names are
 * those of the database.
 *
 * @param model the schema as the model has it
 * @param read the same as PostgreSQL says it
 */
record Spelling(Schema model, Schema read) {

  /** What a database has, as the model spells it. */
  Schema of(Schema live) {
    Schema spelled = live.mappingTables(this::table);
    for (DatabaseObject object : live.objects().values()) {
      if (read.object(object.id()).filter(object::equals).isPresent()) {
        spelled = spelled.withObject(model.object(object.id()).orElse(object));
      }
    }
    return spelled;
  }

  private Table table(Table live) {
    Optional<Table> made = read.table(live.name());
    Optional<Table> declared = model.table(live.name());
    return made.isPresent() && declared.isPresent()
        ? new OfTable(declared.get(), made.get()).of(live)
        : live;
  }

  /** The spelling of one table. */
  private record OfTable(Table declared, Table made) {

    Table of(Table live) {
      List<Column> columns = new ArrayList<>();
      live.columns().forEach(column -> columns.add(column(column)));
      List<Constraint> constraints = new ArrayList<>();
      live.constraints().forEach(each -> constraints.add(constraint(each)));
      List<Index> indexes = new ArrayList<>();
      live.indexes().forEach(index -> indexes.add(index(index)));
      return live.withColumns(columns)
          .withConstraints(constraints)
          .withIndexes(indexes)
          .withOptions(live.options().equals(made.options()) ? declared.options() : live.options());
    }

    private Column column(Column live) {
      Optional<Column> other = made.column(live.name());
      Optional<Column> own = declared.column(live.name());
      return other.isPresent() && own.isPresent() ? column(live, other.get(), own.get()) : live;
    }

    /** Attribute by attribute: a column of another type may have the same default. */
    private static Column column(Column live, Column other, Column own) {
      return new Column(
          live.name(),
          same(live, other, Column::type) ? own.type() : live.type(),
          live.nullable(),
          same(live, other, Column::defaultValue) ? own.defaultValue() : live.defaultValue(),
          live.identity(),
          same(live, other, Column::generated) ? own.generated() : live.generated(),
          same(live, other, Column::collation) ? own.collation() : live.collation(),
          live.comment());
    }

    private static boolean same(Column one, Column other, Function<Column, ?> attribute) {
      return attribute.apply(one).equals(attribute.apply(other));
    }

    private Constraint constraint(Constraint live) {
      List<Constraint> alike = new ArrayList<>();
      for (Constraint each : made.constraints()) {
        if (each.named(live.name()).equals(live)) {
          alike.add(each);
        }
      }
      return alike.isEmpty() ? live : spelled(live, alike);
    }

    private Constraint spelled(Constraint live, List<Constraint> alike) {
      Constraint found = alike.contains(live) ? live : alike.get(0);
      return declared.constraint(found.name()).orElse(live).named(live.name());
    }

    private Index index(Index live) {
      List<Index> alike = new ArrayList<>();
      for (Index each : made.indexes()) {
        if (each.named(live.name()).equals(live)) {
          alike.add(each);
        }
      }
      return alike.isEmpty() ? live : spelled(live, alike);
    }

    private Index spelled(Index live, List<Index> alike) {
      Index found = alike.contains(live) ? live : alike.get(0);
      return declared.index(found.name()).orElse(live).named(live.name());
    }
  }
}
