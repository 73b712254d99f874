package dev.sterna.processor.pending;

import dev.sterna.diff.Renames;
import dev.sterna.processor.mapping.declaration.Hint;
import dev.sterna.processor.report.Message;
import dev.sterna.processor.report.Origin;
import dev.sterna.processor.report.PendingMessage;
import dev.sterna.processor.report.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;

/**
 * What comes of the past names in a model.
 *
 * @param renames what is renamed
 * @param notes the annotations that rename nothing
 */
record ResolvedHints(Renames renames, List<Problem> notes) {

  static final ResolvedHints NONE = new ResolvedHints(Renames.NONE, List.of());

  ResolvedHints {
    notes = List.copyOf(notes);
  }

  /** Which annotations rename something, now or once. */
  static final class Usage {

    private static final class Place {

      private final Origin origin;
      private final Set<String> names = new TreeSet<>();
      private boolean isUsed;
      private boolean isKnown;

      Place(Origin origin) {
        this.origin = origin;
      }
    }

    private final Map<Element, Place> places = new LinkedHashMap<>();

    /**
     * Takes down what follows from hints.
     *
     * @param isUsed whether it is a rename
     * @param isKnown whether what they speak of is in the snapshot under its present name
     */
    void add(Set<Hint> hints, boolean isUsed, boolean isKnown) {
      for (Hint hint : hints) {
        Element element = hint.origin().element();
        Place place = places.computeIfAbsent(element, e -> new Place(hint.origin()));
        place.names.add(hint.name());
        place.isUsed |= isUsed;
        place.isKnown |= isKnown;
      }
    }

    List<Problem> unused() {
      List<Problem> notes = new ArrayList<>();
      for (Place place : places.values()) {
        if (!place.isUsed) {
          Message message =
              place.isKnown ? PendingMessage.RENAME_USED_UP : PendingMessage.RENAME_UNKNOWN;
          notes.add(Problem.of(message, place.origin, String.join(", ", place.names)));
        }
      }
      return notes;
    }
  }
}
