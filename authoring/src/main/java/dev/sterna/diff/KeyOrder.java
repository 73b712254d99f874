package dev.sterna.diff;

import dev.sterna.schema.Constraint;
import dev.sterna.schema.ForeignKey;
import dev.sterna.schema.PrimaryKey;
import dev.sterna.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The columns of keys in the order that they have in a known table. A model says which columns are
 * a primary key, and which column refers to which, but never in which order; the one that new keys
 * get goes by size and name, so a rename would turn it around, and make the key anew.
 *
 * @param known the table as it is
 */
record KeyOrder(Table known) {

  /** These constraints, with the order of keys that are the same otherwise. */
  List<Constraint> in(List<Constraint> declared) {
    List<Constraint> ordered = new ArrayList<>(declared.size());
    for (Constraint constraint : declared) {
      ordered.add(
          constraint instanceof PrimaryKey key
              ? in(key)
              : constraint instanceof ForeignKey key ? in(key) : constraint);
    }
    return ordered;
  }

  private PrimaryKey in(PrimaryKey declared) {
    return known
        .primaryKey()
        .map(PrimaryKey::columns)
        .filter(columns -> Set.copyOf(columns).equals(Set.copyOf(declared.columns())))
        .map(columns -> new PrimaryKey(declared.name(), columns))
        .orElse(declared);
  }

  private ForeignKey in(ForeignKey declared) {
    for (ForeignKey key : known.foreignKeys()) {
      if (key.table().equals(declared.table()) && pairs(key).equals(pairs(declared))) {
        return declared.pairing(key.columns(), key.references());
      }
    }
    return declared;
  }

  /** What each column of a foreign key refers to. */
  private static Map<String, String> pairs(ForeignKey key) {
    Map<String, String> pairs = new HashMap<>();
    for (int i = 0; i < key.columns().size(); i++) {
      pairs.put(key.columns().get(i), key.references().get(i));
    }
    return pairs;
  }
}
