package dev.sterna.snapshot;

import dev.sterna.schema.SchemaPart;
import java.util.Objects;

/**
 * Something that the database keeps though no entity declares it. It is in the snapshot's schema
 * like everything else, and no draft drops it as long as it is retained.
 *
 * @param part what it is
 * @param since the id of the revision since which it is
 * @param why the reason, which says how long
 */
public record Retained(SchemaPart part, String since, Reason why) {

  /** Why something is retained. */
  public enum Reason {
    /** An entity had it, and programs of that time may still run: until the next release. */
    UNMAPPED,
    /** A revision made it that a person wrote: until a revision or an entity says otherwise. */
    BY_HAND
  }

  public Retained {
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(since, "since");
    Objects.requireNonNull(why, "why");
  }
}
