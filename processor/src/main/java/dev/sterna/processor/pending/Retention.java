package dev.sterna.processor.pending;

import dev.sterna.operation.Operation;
import dev.sterna.operation.Ownership;
import dev.sterna.operation.Ownership.Owner;
import dev.sterna.schema.Column;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.SchemaPart;
import dev.sterna.schema.Table;
import dev.sterna.snapshot.Retained;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What becomes of what a snapshot has and no entity declares. What it retains by hand stays. The
 * rest is dropped, at once if nobody says what is released, else over two releases: first it is
 * kept without what would refuse the rows of programs that do not know it, and dropped when the
 * revision that did this is released.
 *
 * @param retained what the snapshot retains
 * @param releases what is released
 */
record Retention(List<Retained> retained, Releases releases) {

  Retention {
    retained = List.copyOf(retained);
  }

  /**
   * A model with what stays.
   *
   * @param schema the model, and what the database keeps beside it
   * @param unmapped what of that the model had until now
   * @param marks what is to be said about that
   */
  record Kept(Schema schema, Set<SchemaPart> unmapped, List<Operation> marks) {

    Kept {
      unmapped = Set.copyOf(unmapped);
      marks = List.copyOf(marks);
    }
  }

  /**
   * What stays.
   *
   * @param before the schema of the snapshot
   * @param declared the schema of the model
   */
  Kept in(Schema before, Schema declared) {
    List<Operation> marks = new ArrayList<>();
    List<SchemaPart> parts = new ArrayList<>();
    Set<SchemaPart> known = new TreeSet<>();
    for (Retained line : retained) {
      known.add(line.part());
      if (!line.part().isIn(before)) {
        continue;
      }
      if (line.part().isIn(declared)) {
        marks.add(new Ownership(line.part(), Owner.ENTITY));
      } else if (line.why() == Retained.Reason.BY_HAND || !releases.haveReached(line.since())) {
        parts.add(line.part());
      }
    }
    Set<SchemaPart> unmapped = new TreeSet<>();
    if (releases.areStated()) {
      unmapped.addAll(missing(before, declared));
      unmapped.removeAll(known);
      unmapped.forEach(part -> marks.add(new Ownership(part, Owner.FORMER_ENTITY)));
    }
    parts.addAll(unmapped);
    return new Kept(
        new RetainedParts(new Loosening(unmapped).of(before), parts).in(declared), unmapped, marks);
  }

  /** The tables, columns and sequences that programs in use may need. */
  private static List<SchemaPart> missing(Schema before, Schema declared) {
    List<SchemaPart> missing = new ArrayList<>();
    for (Table table : before.tables().values()) {
      Table after = declared.tables().get(table.name());
      if (after == null) {
        missing.add(SchemaPart.table(table.name()));
      } else {
        for (Column column : table.columns()) {
          if (after.column(column.name()).isEmpty()) {
            missing.add(SchemaPart.column(table.name(), column.name()));
          }
        }
      }
    }
    for (QualifiedName sequence : before.sequences().keySet()) {
      if (declared.sequence(sequence).isEmpty()) {
        missing.add(SchemaPart.sequence(sequence));
      }
    }
    return missing;
  }
}
