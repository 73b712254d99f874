package dev.sterna.execute.flight;

import dev.sterna.dialect.RowBatch;
import dev.sterna.operation.LoadRows;
import dev.sterna.operation.Operation;
import dev.sterna.operation.RunInChunks;
import dev.sterna.operation.RunJava;
import java.sql.SQLException;
import java.util.Optional;

/** Something that a flight, or a step outside a transaction, does in its turn. */
public sealed interface FlightEntry {

  /** Hands itself to a flight that is being filled. */
  void board(Flight flight) throws SQLException, FlightException;

  /** Has itself done outside a transaction. */
  void runAlone(Alone alone) throws SQLException;

  /** The operation of the revision that it belongs to; none for what Sterna does around it. */
  Optional<Operation> operation();

  /** What an error shows of it. */
  String text();

  /** Whether it is the statement of this number. */
  default boolean isNumber(int number) {
    return false;
  }

  /** Whether the driver's message quotes it. */
  default boolean isQuoted(String message, Marker marker) {
    return message.contains(marker.mark(text()));
  }

  /** Whether it is code of the revision that fails, and not a statement. */
  default boolean isCode() {
    return false;
  }

  /** What runs entries outside a transaction. */
  interface Alone {

    void run(String sql) throws SQLException;

    void run(Statement statement) throws SQLException;

    void run(Java java) throws SQLException;

    void run(Chunks chunks) throws SQLException;
  }

  /** A statement of Sterna's own. */
  record Control(String text) implements FlightEntry {

    @Override
    public void board(Flight flight) throws SQLException, FlightException {
      flight.add(this, flight.marker().mark(text));
    }

    @Override
    public void runAlone(Alone alone) throws SQLException {
      alone.run(text);
    }

    @Override
    public Optional<Operation> operation() {
      return Optional.empty();
    }
  }

  /**
   * A statement of the revision.
   *
   * @param number its number in the revision, counted from 1
   */
  record Statement(int number, String text, Operation of) implements FlightEntry {

    @Override
    public void board(Flight flight) throws SQLException, FlightException {
      Optional<String> batched = LeadingWord.batched(text);
      if (batched.isPresent()) {
        flight.add(this, flight.marker().mark(number, batched.get()));
      } else {
        flight.sendAlone(this, flight.marker().mark(number, text));
      }
    }

    @Override
    public void runAlone(Alone alone) throws SQLException {
      alone.run(this);
    }

    @Override
    public Optional<Operation> operation() {
      return Optional.of(of);
    }

    @Override
    public boolean isNumber(int other) {
      return number == other;
    }
  }

  /** A statement that the listener of a run adds to the transaction of a revision. */
  record Added(String text, Operation of) implements FlightEntry {

    @Override
    public void board(Flight flight) throws SQLException, FlightException {
      Optional<String> batched = LeadingWord.batched(text);
      if (batched.isPresent()) {
        flight.add(this, flight.marker().mark(batched.get()));
      } else {
        flight.sendAlone(this, flight.marker().mark(text));
      }
    }

    @Override
    public void runAlone(Alone alone) {
      throw new IllegalStateException("what is added runs within a transaction");
    }

    @Override
    public Optional<Operation> operation() {
      return Optional.of(of);
    }

    @Override
    public boolean isQuoted(String message, Marker marker) {
      return message.contains(marker.mark(LeadingWord.batched(text).orElse(text)));
    }
  }

  /** Java code of the revision. */
  record Java(RunJava of) implements FlightEntry {

    @Override
    public void board(Flight flight) throws SQLException, FlightException {
      flight.run(this);
    }

    @Override
    public void runAlone(Alone alone) throws SQLException {
      alone.run(this);
    }

    @Override
    public Optional<Operation> operation() {
      return Optional.of(of);
    }

    @Override
    public String text() {
      return of.describe();
    }

    @Override
    public boolean isCode() {
      return true;
    }
  }

  /** Java code of the revision that commits chunk by chunk. */
  record Chunks(RunInChunks of) implements FlightEntry {

    @Override
    public void board(Flight flight) {
      throw new IllegalStateException("\"" + of.name() + "\" is a step of its own");
    }

    @Override
    public void runAlone(Alone alone) throws SQLException {
      alone.run(this);
    }

    @Override
    public Optional<Operation> operation() {
      return Optional.of(of);
    }

    @Override
    public String text() {
      return of.describe();
    }

    @Override
    public boolean isCode() {
      return true;
    }
  }

  /** A resource whose rows are read while the flight is filled. */
  record Load(LoadRows of) implements FlightEntry {

    @Override
    public void board(Flight flight) throws SQLException, FlightException {
      flight.load(this);
    }

    @Override
    public void runAlone(Alone alone) {
      throw new IllegalStateException("rows are loaded within a transaction");
    }

    @Override
    public Optional<Operation> operation() {
      return Optional.of(of);
    }

    @Override
    public String text() {
      return of.describe();
    }

    @Override
    public boolean isCode() {
      return true;
    }
  }

  /** Some rows of a resource. */
  record Batch(LoadRows of, RowBatch rows) implements FlightEntry {

    @Override
    public void board(Flight flight) throws SQLException, FlightException {
      flight.add(this, flight.marker().mark(rows.sql()));
    }

    @Override
    public void runAlone(Alone alone) throws SQLException {
      alone.run(rows.sql());
    }

    @Override
    public Optional<Operation> operation() {
      return Optional.of(of);
    }

    @Override
    public String text() {
      return of.describe() + ", lines " + rows.from() + " to " + rows.to();
    }

    @Override
    public boolean isQuoted(String message, Marker marker) {
      return message.contains(marker.mark(rows.sql()));
    }
  }
}
