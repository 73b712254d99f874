package dev.sterna.benchmark;

import com.fasterxml.jackson.core.JsonFactory;
import dev.sterna.emit.MigrationSource;
import dev.sterna.processor.SternaProcessor;
import dev.sterna.schema.Schema;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What javac is told of annotation processors.
 *
 * @param name the name in the table
 * @param options the options
 */
public record Processor(String name, List<String> options) {

  static final Processor NONE = new Processor("-proc:none", List.of("-proc:none"));
  static final Processor IDLE = of("does nothing", IdleProcessor.class, IdleProcessor.class);
  static final Processor SINGLE_FILE =
      of("writes a single file", SingleFileProcessor.class, SingleFileProcessor.class);
  public static final Processor STERNA =
      of(
          "Sterna",
          SternaProcessor.class,
          SternaProcessor.class,
          MigrationSource.class,
          Schema.class,
          JsonFactory.class);

  private static Processor of(String name, Class<?> type, Class<?>... path) {
    String jars =
        Stream.of(path).map(Processor::home).collect(Collectors.joining(File.pathSeparator));
    return new Processor(name, List.of("-processor", type.getName(), "--processor-path", jars));
  }

  /** Those of the other processors that the class path holds. */
  static List<Processor> peers() {
    return Stream.concat(
            peer("hibernate-processor", "org.hibernate.processor.HibernateProcessor").stream(),
            peer("querydsl-apt", "com.querydsl.apt.jpa.JPAAnnotationProcessor").stream())
        .toList();
  }

  private static Optional<Processor> peer(String name, String className) {
    String file = className.replace('.', '/') + ".class";
    return Optional.ofNullable(Processor.class.getClassLoader().getResource(file))
        .map(
            found ->
                new Processor(
                    name,
                    List.of(
                        "-processor",
                        className,
                        "--processor-path",
                        System.getProperty("java.class.path"))));
  }

  /** The jar or folder that a class comes from. */
  public static String home(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
