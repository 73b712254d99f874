package dev.sterna.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.sterna.adopt.Baseline;
import dev.sterna.emit.KeptRevision;
import dev.sterna.operation.Operation;
import dev.sterna.schema.Schema;
import dev.sterna.snapshot.SnapshotFormat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What is told of a baseline.
 *
 * @param baseline what it has
 * @param kept the revision
 * @param isCompared whether there were entities to compare with
 */
record BaselineAnswer(Baseline baseline, KeptRevision kept, boolean isCompared) {

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("Wrote " + new ShownPath(kept.file()) + " and " + SnapshotFormat.FILE_NAME);
    lines.add(
        "Stamped the database with %s, %s: %s. Nothing was run."
            .formatted(kept.revision().id(), kept.revision().message(), contents()));
    add(lines, "No entity declares these, so drafts leave them alone:", unmapped());
    add(lines, "Not included, because a revision cannot express it:", baseline.uncarried());
    if (isCompared) {
      add(
          lines,
          "Entities and database differ, so the next compile drafts:",
          baseline.differences().stream().map(Operation::describe).toList());
    }
    lines.add(
        ("Compile. For another database that already has all this: stamp %s; for an empty one:"
                + " upgrade.")
            .formatted(kept.revision().id()));
    return lines;
  }

  void members(JsonGenerator out) throws IOException {
    out.writeStringField("id", kept.revision().id());
    out.writeStringField("message", kept.revision().message());
    out.writeStringField("class", kept.revision().className());
    out.writeNumberField("tables", baseline.schema().tables().size());
    RevisionJson.texts(out, "byHand", unmapped());
    RevisionJson.texts(out, "uncarried", baseline.uncarried());
    RevisionJson.texts(
        out, "differences", baseline.differences().stream().map(Operation::describe).toList());
  }

  private String contents() {
    Schema schema = baseline.schema();
    List<String> counts = new ArrayList<>();
    count(counts, schema.tables().size(), "table");
    count(counts, schema.sequences().size(), "sequence");
    count(counts, schema.objects().size(), "other object");
    return String.join(", ", counts);
  }

  private static void count(List<String> counts, int number, String what) {
    if (number > 0) {
      counts.add(number + " " + what + (number == 1 ? "" : "s"));
    }
  }

  private List<String> unmapped() {
    List<String> unmapped = new ArrayList<>();
    baseline.byHand().forEach(part -> unmapped.add(part.toString()));
    baseline.objects().forEach(object -> unmapped.add(object.toString()));
    return unmapped;
  }

  private static void add(List<String> lines, String heading, List<String> items) {
    if (!items.isEmpty()) {
      lines.add(heading);
      items.forEach(item -> lines.add("    " + item));
    }
  }
}
