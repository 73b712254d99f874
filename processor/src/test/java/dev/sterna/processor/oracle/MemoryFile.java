package dev.sterna.processor.oracle;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import javax.tools.SimpleJavaFileObject;

/** A source, class or resource file of one compilation that never touches the disk. */
final class MemoryFile extends SimpleJavaFileObject {
  private byte[] content;

  private MemoryFile(String path, Kind kind, byte[] content) {
    super(URI.create("memory:///" + path), kind);
    this.content = content;
  }

  static MemoryFile source(String className, String text) {
    String path = className.replace('.', '/') + Kind.SOURCE.extension;
    return new MemoryFile(path, Kind.SOURCE, text.getBytes(StandardCharsets.UTF_8));
  }

  static MemoryFile empty(String path, Kind kind) {
    return new MemoryFile(path, kind, new byte[0]);
  }

  byte[] content() {
    return content.clone();
  }

  @Override
  public String getCharContent(boolean ignoreEncodingErrors) {
    return new String(content, StandardCharsets.UTF_8);
  }

  @Override
  public InputStream openInputStream() {
    return new ByteArrayInputStream(content);
  }

  @Override
  public OutputStream openOutputStream() {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    return new FilterOutputStream(written) {
      @Override
      public void write(byte[] bytes, int from, int length) {
        written.write(bytes, from, length);
      }

      @Override
      public void close() throws IOException {
        super.close();
        content = written.toByteArray();
      }
    };
  }
}
