package dev.sterna.processor.oracle;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Map;

/** Defines classes from compiled bytes, and lets Hibernate read those bytes as resources too. */
final class CompiledClassLoader extends ClassLoader {
  private final Map<String, byte[]> outputs;

  CompiledClassLoader(Map<String, byte[]> outputs) {
    super(CompiledClassLoader.class.getClassLoader());
    this.outputs = outputs;
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = outputs.get(name.replace('.', '/') + ".class");
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }

  @Override
  public InputStream getResourceAsStream(String path) {
    byte[] bytes = outputs.get(path);
    return bytes == null ? super.getResourceAsStream(path) : new ByteArrayInputStream(bytes);
  }
}
