package dev.sterna.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Expected texts in files; {@code -Dsterna.golden=write} writes them anew. */
final class Golden {

  private static final Path FOLDER = Path.of("src", "test", "resources");

  private Golden() {}

  static void assertGolden(String name, String actual) throws IOException {
    Path file = FOLDER.resolve(name + ".txt");
    if ("write".equals(System.getProperty("sterna.golden"))) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, actual);
    }
    assertThat(file).as("golden text; -Dsterna.golden=write writes it").exists();
    assertThat(actual).isEqualTo(Files.readString(file).replace("\r\n", "\n"));
  }
}
