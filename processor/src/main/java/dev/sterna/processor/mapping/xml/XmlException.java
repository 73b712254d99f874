package dev.sterna.processor.mapping.xml;

import dev.sterna.processor.report.FilePosition;

/** A file is not XML, or not XML that is read. */
final class XmlException extends Exception {

  private static final long serialVersionUID = 1;

  private final transient FilePosition position;

  XmlException(FilePosition position, String problem) {
    super(problem);
    this.position = position;
  }

  FilePosition position() {
    return position;
  }
}
