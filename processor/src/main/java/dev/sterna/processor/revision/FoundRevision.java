package dev.sterna.processor.revision;

import dev.sterna.processor.source.Annotation;
import dev.sterna.revision.RevisionInfo;
import java.util.Objects;

/**
 * A revision and the place in the source that a problem with it is reported at.
 *
 * @param info what its annotation says
 * @param annotation the annotation
 */
public record FoundRevision(RevisionInfo info, Annotation annotation) {

  public FoundRevision {
    Objects.requireNonNull(info, "info");
    Objects.requireNonNull(annotation, "annotation");
  }
}
