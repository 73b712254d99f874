package dev.sterna.emit;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.sterna.migration.Migration;
import dev.sterna.revision.RevisionInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.tools.JavaFileObject;

/** What every emitted source must stand: the formatter, the compiler's lint, the class loader. */
final class Sources {

  static final String PACKAGE = "com.matar.migrations";

  private static final List<String> WITHOUT_PRIVATE =
      List.of("-Xlint:all", "-Xdoclint:all/protected", "-Werror", "-proc:none");

  private Sources() {}

  static RevisionInfo info(String className, String message) {
    return new RevisionInfo(
        "4640e9af0234",
        List.of("29edbf20051e"),
        List.of(),
        List.of(),
        List.of(),
        message,
        Optional.of(Instant.parse("2023-04-28T01:59:42.015293Z")),
        "5be10badc0ffee00",
        "c0ffee",
        className);
  }

  /** google-java-format changes no byte, whether it reflows strings or not. */
  static void assertFormatted(String source) {
    try {
      assertThat(new Formatter().formatSource(source)).isEqualTo(source);
      assertThat(new Formatter().formatSourceAndFixImports(source)).isEqualTo(source);
    } catch (FormatterException broken) {
      throw new AssertionError(source, broken);
    }
  }

  /** Compiles with every lint on and warnings as errors, and loads. */
  static ClassLoader compiled(String... sources) {
    return compiled(List.of("-Xlint:all", "-Xdoclint:all", "-Werror", "-proc:none"), sources);
  }

  static Loader compiled(List<String> options, String... sources) {
    List<JavaFileObject> files =
        Arrays.stream(sources)
            .map(source -> JavaFileObjects.forSourceString(name(source), source))
            .toList();
    Compilation compilation = javac().withOptions(options).compile(files);
    assertThat(compilation.status())
        .as(() -> compilation.diagnostics() + "\n" + String.join("\n", sources))
        .isEqualTo(Compilation.Status.SUCCESS);
    return new Loader(compilation);
  }

  /**
   * Compiles with every lint on and warnings as errors, but asks for no comments on what is
   * private, and makes a migration.
   */
  static Migration migration(String className, String source) {
    try {
      return (Migration)
          compiled(WITHOUT_PRIVATE, source)
              .loadClass(PACKAGE + "." + className)
              .getConstructor()
              .newInstance();
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(source, e);
    }
  }

  private static String name(String source) {
    String start = source.substring(0, source.indexOf(" implements "));
    return PACKAGE + "." + start.substring(start.lastIndexOf(' ') + 1);
  }

  /** Loads what was compiled, and says what it has loaded. */
  static final class Loader extends ClassLoader {

    private final Map<String, byte[]> classes = new HashMap<>();
    private final List<String> loaded = new ArrayList<>();

    private Loader(Compilation compilation) {
      super(Sources.class.getClassLoader());
      for (JavaFileObject file : compilation.generatedFiles()) {
        if (file.getKind() == JavaFileObject.Kind.CLASS) {
          String path = file.toUri().getPath();
          String name = path.substring("/CLASS_OUTPUT/".length(), path.lastIndexOf('.'));
          classes.put(name.replace('/', '.'), bytes(file));
        }
      }
    }

    /** The classes that were asked for so far, in this order. */
    List<String> loaded() {
      return List.copyOf(loaded);
    }

    private static byte[] bytes(JavaFileObject file) {
      try (InputStream in = file.openInputStream()) {
        return in.readAllBytes();
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] bytes = classes.get(name);
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      loaded.add(name);
      return defineClass(name, bytes, 0, bytes.length);
    }
  }
}
