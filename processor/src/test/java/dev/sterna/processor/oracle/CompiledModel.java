package dev.sterna.processor.oracle;

import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * What javac made of a set of sources.
 *
 * @param sources the texts that were compiled, by qualified class name
 * @param succeeded whether javac found no error
 * @param diagnostics all messages, of javac and of processors
 * @param generatedSources the texts that processors wrote, by qualified class name
 * @param outputs class files and resources by path
 */
public record CompiledModel(
    Map<String, String> sources,
    boolean succeeded,
    List<Diagnostic<? extends JavaFileObject>> diagnostics,
    Map<String, String> generatedSources,
    Map<String, byte[]> outputs) {
  private static final List<Class<? extends Annotation>> MANAGED =
      List.of(Entity.class, MappedSuperclass.class, Embeddable.class, Converter.class);

  /** Compiles without processors and insists on success. */
  public static CompiledModel of(Map<String, String> sources) {
    CompiledModel model = ModelCompiler.plain().compile(sources);
    if (!model.succeeded()) {
      throw new AssertionError(model.messages() + "\n" + model.text());
    }
    return model;
  }

  /** A loader of the compiled classes; a new one each time, so models never see each other. */
  public ClassLoader classLoader() {
    return new CompiledClassLoader(outputs);
  }

  /** The entity classes, nested ones too, sorted by name. */
  public List<Class<?>> entities() {
    return classes(classLoader()).stream()
        .filter(type -> type.isAnnotationPresent(Entity.class))
        .toList();
  }

  /** All that a persistence unit lists: entities and what they are made of, and packages. */
  public List<Class<?>> managed() {
    return classes(classLoader()).stream()
        .filter(type -> MANAGED.stream().anyMatch(type::isAnnotationPresent) || isPackage(type))
        .toList();
  }

  /** The diagnostics as javac would print them. */
  public String messages() {
    return diagnostics.stream().map(Object::toString).collect(Collectors.joining("\n"));
  }

  /** All compiled sources as one text, to be shown where a comparison fails. */
  public String text() {
    return sources.values().stream().collect(Collectors.joining("\n"));
  }

  private List<Class<?>> classes(ClassLoader loader) {
    return outputs.keySet().stream()
        .filter(path -> path.endsWith(".class") && !path.endsWith("module-info.class"))
        .map(path -> path.substring(0, path.length() - ".class".length()).replace('/', '.'))
        .sorted()
        .<Class<?>>map(name -> load(loader, name))
        .toList();
  }

  private static boolean isPackage(Class<?> type) {
    return type.getSimpleName().equals("package-info");
  }

  private static Class<?> load(ClassLoader loader, String name) {
    try {
      return Class.forName(name, false, loader);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
