package dev.sterna.execute.flight;

import dev.sterna.operation.Operation;
import dev.sterna.operation.RunJava;
import java.sql.SQLException;
import java.util.Optional;

/** Something that a flight does in its turn. */
public sealed interface FlightEntry {

  /** Hands itself to a flight that is being filled. */
  void board(Flight flight) throws SQLException, FlightException;

  /** The operation of the revision that it belongs to; none for what Sterna does around it. */
  Optional<Operation> operation();

  /** What an error shows of it. */
  String text();

  /** Whether it is the statement of this number. */
  default boolean isNumber(int number) {
    return false;
  }

  /** A statement of Sterna's own. */
  record Control(String text) implements FlightEntry {

    @Override
    public void board(Flight flight) throws SQLException, FlightException {
      flight.add(this, flight.marker().mark(text));
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
    public Optional<Operation> operation() {
      return Optional.of(of);
    }

    @Override
    public boolean isNumber(int other) {
      return number == other;
    }
  }

  /** Java code of the revision. */
  record Java(RunJava of) implements FlightEntry {

    @Override
    public void board(Flight flight) throws SQLException, FlightException {
      flight.run(this);
    }

    @Override
    public Optional<Operation> operation() {
      return Optional.of(of);
    }

    @Override
    public String text() {
      return of.describe();
    }
  }
}
