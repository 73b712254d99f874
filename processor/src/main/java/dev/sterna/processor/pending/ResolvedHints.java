package dev.sterna.processor.pending;

import dev.sterna.diff.Renames;
import dev.sterna.migration.EnumColumn;
import dev.sterna.processor.mapping.MappedModel;
import dev.sterna.processor.mapping.declaration.Hint;
import dev.sterna.processor.report.Message;
import dev.sterna.processor.report.Origin;
import dev.sterna.processor.report.PendingMessage;
import dev.sterna.processor.report.Problem;
import dev.sterna.schema.Schema;
import dev.sterna.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;

/**
 * What comes of the past names in a model.
 *
 * @param renames what is renamed
 * @param enums the constants of enums, as they are and as they were
 * @param notes the annotations that rename nothing
 */
record ResolvedHints(Renames renames, List<EnumMatch> enums, List<Problem> notes) {

  ResolvedHints {
    enums = List.copyOf(enums);
    notes = List.copyOf(notes);
  }

  /**
   * What is renamed; before the first revision nothing has a past.
   *
   * @param before what the filter shows of the snapshot
   * @param declared what it shows of the model
   */
  static ResolvedHints of(DraftBase base, Schema before, Schema declared, MappedModel model) {
    Usage usage = new Usage();
    Snapshot snapshot = base.snapshot();
    EnumColumns columns = new EnumColumns(snapshot.enums(), model.origins().enums());
    if (base.heads().all().isEmpty()) {
      return new ResolvedHints(Renames.NONE, columns.matches(Renames.NONE, usage), List.of());
    }
    Renames renames =
        new HintResolution(before, declared, snapshot.renames()).of(model.hints(), usage);
    List<EnumMatch> enums = columns.matches(renames, usage);
    return new ResolvedHints(
        renames.withValues(EnumChanges.ofTypes(enums, declared)), enums, usage.unused());
  }

  /** A question at each constant that may have been renamed. */
  List<Problem> questions() {
    Set<Problem> questions = new LinkedHashSet<>();
    for (EnumMatch match : enums) {
      questions.addAll(match.questions());
    }
    return List.copyOf(questions);
  }

  /** The columns of enums that the snapshot does not know so yet. */
  List<EnumColumn> news() {
    List<EnumColumn> news = new ArrayList<>();
    for (EnumMatch match : enums) {
      EnumColumn now = match.now();
      if (!now.equals(match.known())) {
        news.add(now);
      }
    }
    return news;
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
