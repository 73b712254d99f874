package dev.sterna.dialect;

import dev.sterna.operation.LoadRows;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The rows of a resource as statements, one after the other, so that only a batch of them is in
 * memory.
 */
public final class RowBatches implements AutoCloseable {

  /** The rows of a statement. */
  static final int SIZE = 500;

  /** Makes statements of one format. */
  interface Format {

    /** The statement of the next rows; empty at the end. */
    Optional<RowBatch> next() throws IOException;

    /** The line that was read last. */
    int line();
  }

  private final LoadRows load;
  private final BufferedReader in;
  private final Format format;

  private RowBatches(LoadRows load, BufferedReader in) throws IOException {
    this.load = load;
    this.in = in;
    this.format =
        switch (load.format()) {
          case CSV -> new CsvBatches(load, new CsvReader(in));
          case JSON_LINES -> new JsonBatches(load, in);
        };
  }

  /**
   * Opens the resource.
   *
   * @throws IllegalArgumentException if it is not there, or does not begin as it should
   */
  public static RowBatches open(LoadRows load) {
    try {
      InputStream bytes = load.source().open(load.resource());
      if (bytes == null) {
        throw new IllegalArgumentException("there is no resource " + load.resource());
      }
      return new RowBatches(
          load,
          new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder())));
    } catch (IOException e) {
      throw new UncheckedIOException(load.resource() + " cannot be read", e);
    }
  }

  /**
   * The statement of the next rows; empty at the end.
   *
   * @throws IllegalArgumentException if a line is not what it should be
   */
  public Optional<RowBatch> next() {
    try {
      return format.next();
    } catch (IOException e) {
      throw new UncheckedIOException(
          load.resource() + " cannot be read as UTF-8 at line " + format.line(), e);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          load.resource() + ", line " + format.line() + ": " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
