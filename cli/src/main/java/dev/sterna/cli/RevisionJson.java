package dev.sterna.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.sterna.migration.RevisionSet;
import dev.sterna.report.AppliedRevision;
import dev.sterna.revision.RevisionGraph;
import dev.sterna.revision.RevisionInfo;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Revisions as JSON.
 *
 * @param set whose they are
 * @param graph their order
 */
record RevisionJson(RevisionSet set, RevisionGraph graph) {

  /** The member {@code revisions}. */
  void list(JsonGenerator out, List<RevisionInfo> revisions) throws IOException {
    out.writeArrayFieldStart("revisions");
    for (RevisionInfo revision : revisions) {
      out.writeStartObject();
      members(out, revision);
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  /** The member {@code revisions}, with what the database says of each. */
  void list(JsonGenerator out, List<RevisionInfo> revisions, AppliedRows rows) throws IOException {
    out.writeArrayFieldStart("revisions");
    for (RevisionInfo revision : revisions) {
      out.writeStartObject();
      members(out, revision);
      Optional<AppliedRevision> row = rows.of(revision);
      if (row.isPresent()) {
        out.writeObjectFieldStart("applied");
        new AppliedDetails(row.get()).members(out);
        out.writeEndObject();
      } else {
        out.writeNullField("applied");
      }
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  /** What the annotation says of a revision, and where that puts it. */
  void members(JsonGenerator out, RevisionInfo revision) throws IOException {
    out.writeStringField("id", revision.id());
    texts(out, "revises", revision.revises());
    texts(out, "dependsOn", revision.dependsOn());
    texts(out, "labels", revision.labels());
    texts(out, "replaces", revision.replaces());
    out.writeStringField("message", revision.message());
    out.writeStringField("created", revision.created().map(Instant::toString).orElse(null));
    out.writeStringField("class", set.packageName() + "." + revision.className());
    out.writeStringField("schema", revision.schema());
    out.writeBooleanField("head", graph.heads().contains(revision));
    texts(out, "revisedBy", graph.children(revision.id()).stream().map(RevisionInfo::id).toList());
  }

  static void texts(JsonGenerator out, String name, List<String> texts) throws IOException {
    out.writeArrayFieldStart(name);
    for (String text : texts) {
      out.writeString(text);
    }
    out.writeEndArray();
  }
}
