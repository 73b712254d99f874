package dev.sterna.processor.pending;

import dev.sterna.migration.EnumColumn;
import dev.sterna.processor.mapping.column.StoredConstants;
import dev.sterna.processor.report.PendingMessage;
import dev.sterna.processor.report.Problem;
import dev.sterna.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The constants that a column stands for, as they are and as the snapshot knows them.
 *
 * @param table the table
 * @param column the column
 * @param constants what the model says
 * @param known what the snapshot says, under the names that table and column had
 * @param past the name of each constant that is renamed now, by its new one
 */
record EnumMatch(
    QualifiedName table,
    String column,
    StoredConstants constants,
    EnumColumn known,
    SortedMap<String, String> past) {

  EnumMatch {
    past = Collections.unmodifiableSortedMap(new TreeMap<>(past));
  }

  StoredConstants.Storage storage() {
    return constants.storage();
  }

  List<String> names() {
    return constants.names();
  }

  /** Whether the snapshot has no constant that this one is. */
  boolean isNew(String name) {
    return !past.containsKey(name)
        && (!known.constants().contains(name) || past.containsValue(name));
  }

  /** What a snapshot is to say of the column. */
  EnumColumn now() {
    List<String> names = names();
    SortedMap<String, String> renamed = new TreeMap<>(known.past());
    renamed.putAll(past);
    renamed.keySet().retainAll(names);
    return new EnumColumn(table, column, names, renamed);
  }

  /** A question at each constant that comes while others go. */
  List<Problem> questions() {
    List<Problem> questions = new ArrayList<>();
    List<String> gone = gone();
    for (StoredConstants.Constant constant : constants.constants()) {
      if (!gone.isEmpty() && isNew(constant.name())) {
        questions.add(
            Problem.of(
                PendingMessage.LIKELY_CONSTANT_RENAME,
                constant.origin(),
                constant.name(),
                String.join(" or ", gone),
                gone.get(0)));
      }
    }
    return questions;
  }

  /** The constants that there are no more. */
  List<String> gone() {
    List<String> gone = new ArrayList<>();
    List<String> names = names();
    for (String constant : known.constants()) {
      boolean stays = names.contains(constant) && !past.containsKey(constant);
      if (!stays && !past.containsValue(constant)) {
        gone.add(constant);
      }
    }
    return gone;
  }
}
