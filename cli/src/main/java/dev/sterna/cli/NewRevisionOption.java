package dev.sterna.cli;

import dev.sterna.emit.Placement;
import dev.sterna.emit.RevisionRequest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What a new revision is given that would otherwise be made up: its id and its time. */
final class NewRevisionOption {

  @Option(
      names = "--rev-id",
      paramLabel = "ID",
      description = "The id to use instead of a generated one, for an imported history.")
  private Optional<String> id = Optional.empty();

  @Option(
      names = "--created",
      paramLabel = "TIME",
      description = "The creation time, such as 2023-04-28T01:59:42Z (default: now).")
  private Optional<Instant> created = Optional.empty();

  /** Whether one of them is given. */
  boolean isGiven() {
    return id.isPresent() || created.isPresent();
  }

  /** A request for a revision that takes the place of others. */
  RevisionRequest request(String message, List<String> tables) {
    return request(message, tables, Placement.onTheHead());
  }

  /** A request that does not agree to lose data. */
  RevisionRequest request(String message, List<String> tables, Placement placement) {
    Instant time = created.orElseGet(() -> Instant.now().truncatedTo(ChronoUnit.SECONDS));
    return new RevisionRequest(message, id, time, false, tables, placement);
  }
}
