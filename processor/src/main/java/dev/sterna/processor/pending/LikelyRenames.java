package dev.sterna.processor.pending;

import dev.sterna.processor.mapping.Origins;
import dev.sterna.processor.report.Origin;
import dev.sterna.processor.report.PendingMessage;
import dev.sterna.processor.report.Problem;
import dev.sterna.schema.Column;
import dev.sterna.schema.CompositeType;
import dev.sterna.schema.DefinedType;
import dev.sterna.schema.Schema;
import dev.sterna.schema.SchemaPart;
import dev.sterna.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/**
 * What comes while something like it goes, which may have been renamed. It is asked, never guessed:
 * a wrong guess would put values where they do not belong.
 *
 * @param before the schema as it is, under its new names as far as they are known
 * @param after the schema as it shall be
 * @param unmapped what of it stays for a while only
 * @param owners whose tables they were and are
 */
record LikelyRenames(Schema before, Schema after, Set<SchemaPart> unmapped, TableOwners owners) {

  LikelyRenames {
    unmapped = Set.copyOf(unmapped);
  }

  /** A question at each table or column that may have had another name. */
  List<Problem> questions(Origins origins) {
    List<Problem> questions = new ArrayList<>();
    for (Table table : after.tables().values()) {
      Optional<Table> known = before.table(table.name());
      if (known.isPresent()) {
        askOfColumns(known.get(), table, origins, questions);
      } else {
        askOf(table, origins, questions);
      }
    }
    for (DefinedType type : after.types()) {
      if (type instanceof CompositeType now
          && before.objects().get(type.id()) instanceof CompositeType known) {
        askOfAttributes(known, now, origins, questions);
      }
    }
    return questions;
  }

  private static void askOfAttributes(
      CompositeType known, CompositeType now, Origins origins, List<Problem> questions) {
    for (CompositeType.Attribute attribute : now.attributes()) {
      if (known.attribute(attribute.name()).isPresent()) {
        continue;
      }
      List<String> alike = new ArrayList<>();
      for (CompositeType.Attribute other : known.attributes()) {
        if (now.attribute(other.name()).isEmpty() && other.type().equals(attribute.type())) {
          alike.add(other.name());
        }
      }
      Optional<Origin> origin = origins.ofAttribute(now.name(), attribute.name());
      if (origin.isPresent() && !alike.isEmpty()) {
        questions.add(
            Problem.of(
                PendingMessage.LIKELY_ATTRIBUTE_RENAME,
                origin.get(),
                attribute.name(),
                now.name(),
                String.join(" or ", alike),
                quoted(alike.get(0))));
      }
    }
  }

  private void askOfColumns(Table known, Table table, Origins origins, List<Problem> questions) {
    for (Column column : table.columns()) {
      if (known.column(column.name()).isEmpty()) {
        List<String> alike = new ArrayList<>();
        for (Column other : known.columns()) {
          if (goes(table, other) && isAlike(other, column)) {
            alike.add(other.name());
          }
        }
        origins
            .of(table.name(), column.name())
            .filter(origin -> !alike.isEmpty())
            .ifPresent(
                origin ->
                    questions.add(
                        Problem.of(
                            PendingMessage.LIKELY_COLUMN_RENAME,
                            origin,
                            column.name(),
                            table.name(),
                            String.join(" or ", alike),
                            quoted(alike.get(0)))));
      }
    }
  }

  private boolean goes(Table table, Column column) {
    return table.column(column.name()).isEmpty()
        || unmapped.contains(SchemaPart.column(table.name(), column.name()));
  }

  private boolean goes(Table table) {
    return after.table(table.name()).isEmpty() || unmapped.contains(SchemaPart.table(table.name()));
  }

  private static boolean isAlike(Column one, Column other) {
    return one.type().equals(other.type()) && one.generated().equals(other.generated());
  }

  private void askOf(Table table, Origins origins, List<Problem> questions) {
    Optional<Origin> origin = origins.of(table.name());
    if (origin.isEmpty()) {
      return;
    }
    boolean isOfAttribute = !(origin.get().element() instanceof TypeElement);
    List<Table> alike = alike(table, isOfAttribute);
    if (!alike.isEmpty()) {
      List<String> names = new ArrayList<>();
      alike.forEach(other -> names.add(other.name().toString()));
      questions.add(
          Problem.of(
              PendingMessage.LIKELY_TABLE_RENAME,
              origin.get(),
              table.name(),
              String.join(" or ", names),
              isOfAttribute
                  ? namesOfCollection(alike.get(0), table)
                  : quoted(alike.get(0).name().toString())));
    }
  }

  /** The table that the same entity had; if it has none that goes, those that look like this. */
  private List<Table> alike(Table table, boolean isOfAttribute) {
    List<Table> alike = new ArrayList<>();
    for (Table other : before.tables().values()) {
      if (goes(other)) {
        if (owners.isOfOne(other.name(), table.name())) {
          return List.of(other);
        }
        if (isMoved(other, table)
            || isAlike(other, table)
            || isOfAttribute && isShapedAlike(other, table)) {
          alike.add(other);
        }
      }
    }
    return alike;
  }

  /** Whether the name is the same in another schema. */
  private static boolean isMoved(Table one, Table other) {
    return one.name().name().equals(other.name().name());
  }

  /**
   * The past names of a collection: its table and its own column are both called after the
   * attribute, which has one annotation for both.
   */
  private static String namesOfCollection(Table other, Table table) {
    String name = quoted(other.name().toString());
    for (Column column : other.columns()) {
      if (table.column(column.name()).isEmpty()) {
        return "{" + name + ", " + quoted(column.name()) + "}";
      }
    }
    return name;
  }

  /** Whether they have a column in common, and otherwise types in one order. */
  private static boolean isShapedAlike(Table one, Table other) {
    boolean isShared = false;
    boolean isSame = one.columns().size() == other.columns().size();
    for (int i = 0; isSame && i < one.columns().size(); i++) {
      Column column = one.columns().get(i);
      isSame = column.type().equals(other.columns().get(i).type());
      isShared |= column.name().equals(other.columns().get(i).name());
    }
    return isSame && isShared;
  }

  /** Whether they have more columns in common than they have apart. */
  private static boolean isAlike(Table one, Table other) {
    int common = 0;
    for (Column column : one.columns()) {
      if (other.column(column.name()).filter(c -> c.type().equals(column.type())).isPresent()) {
        common++;
      }
    }
    return 2 * common > one.columns().size() + other.columns().size() - common;
  }

  /** As it stands in an annotation; a name that PostgreSQL would fold goes in backticks. */
  private static String quoted(String name) {
    return name.equals(name.toLowerCase(Locale.ROOT)) ? '"' + name + '"' : "\"`" + name + "`\"";
  }
}
