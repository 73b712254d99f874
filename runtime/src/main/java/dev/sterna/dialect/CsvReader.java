package dev.sterna.dialect;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads comma-separated values (RFC 4180): fields with commas, quotes or line ends in them stand in
 * quotes, quotes in them twice. As PostgreSQL's {@code COPY} has it, a field without quotes and
 * without text is null.
 */
final class CsvReader {

  private static final int END = -1;

  private static final int BYTE_ORDER_MARK = '\ufeff';

  private final Reader in;
  private int next;
  private int line = 1;

  /** Reads from here, which should be buffered. */
  CsvReader(Reader in) throws IOException {
    this.in = in;
    this.next = in.read();
    if (next == BYTE_ORDER_MARK) {
      next = in.read();
    }
  }

  /** The line that comes next, counted from 1. */
  int line() {
    return line;
  }

  /**
   * The fields of the next record; empty at the end.
   *
   * @throws IllegalArgumentException if quotes are not closed, or text stands beside them
   */
  Optional<List<Optional<String>>> read() throws IOException {
    while (next == '\n' || next == '\r') {
      advance();
    }
    if (next == END) {
      return Optional.empty();
    }
    List<Optional<String>> fields = new ArrayList<>(List.of(field()));
    while (next == ',') {
      advance();
      fields.add(field());
    }
    if (next != END && next != '\n' && next != '\r') {
      throw new IllegalArgumentException("text stands behind the quotes of a field");
    }
    return Optional.of(fields);
  }

  private Optional<String> field() throws IOException {
    StringBuilder text = new StringBuilder();
    if (next == '"') {
      quoted(text);
      return Optional.of(text.toString());
    }
    while (next != END && next != ',' && next != '\n' && next != '\r') {
      text.append((char) next);
      advance();
    }
    return text.isEmpty() ? Optional.empty() : Optional.of(text.toString());
  }

  private void quoted(StringBuilder text) throws IOException {
    int start = line;
    advance();
    while (true) {
      if (next == END) {
        throw new IllegalArgumentException("the quotes of line " + start + " are not closed");
      }
      if (next == '"') {
        advance();
        if (next != '"') {
          return;
        }
      }
      text.append((char) next);
      advance();
    }
  }

  private void advance() throws IOException {
    line += next == '\n' ? 1 : 0;
    next = in.read();
  }
}
