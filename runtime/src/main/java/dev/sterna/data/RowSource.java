package dev.sterna.data;

import java.io.IOException;
import java.io.InputStream;

/**
 * Opens a resource that holds rows. It belongs to the application, so that {@code
 * MyRevision.class::getResourceAsStream} works in modules too.
 */
@FunctionalInterface
public interface RowSource {

  /**
   * The content of the resource.
   *
   * @param resource its name
   * @return null if there is no such resource, as {@link Class#getResourceAsStream} says it
   */
  InputStream open(String resource) throws IOException;
}
