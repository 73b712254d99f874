package dev.sterna.processor.report;

/**
 * A place in a file that is no source, which a compiler cannot point at.
 *
 * @param file the name of the file, as the build names it
 * @param line the line, from 1
 * @param column the column, from 1
 */
public record FilePosition(String file, int line, int column) {

  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
