package dev.sterna.processor.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.processor.source.InitialValue.EnumConstant;
import dev.sterna.processor.source.InitialValue.Numeric;
import dev.sterna.processor.source.InitialValue.Text;
import dev.sterna.processor.source.InitialValue.Truth;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InitializersTest {

  /** Each initializer with its value; a null value means that it is not known. */
  private static final Map<String, InitialValue> CASES = new LinkedHashMap<>();

  static {
    number("int %s = 15", "15");
    number("int %s = -5", "-5");
    number("Integer %s = +5", "5");
    number("long %s = 24 * 60 * (60 + 0L)", "86400");
    number("int %s = 7 / 2 - 7 %% 2", "2");
    number("int %s = Integer.MAX_VALUE + 1", "-2147483648");
    number("int %s = ~0x0F", "-16");
    number("double %s = 1 / 4.0", "0.25");
    number("float %s = 0.1f", "0.1");
    number("short %s = (short) 65537", "1");
    number("int %s = 'a' + 1", "98");
    number("int %s = OWN", "3");
    number("int %s = Base.INHERITED", "4");
    number("int %s = INHERITED", "4");
    number("int %s = Limits.LENGTH", "40");
    number("int %s = com.other.Limits.LENGTH + 1", "41");
    number("int %s = Limits.Inner.DEEP", "7");
    number("int %s = WIDTH", "80");
    number("int %s = HEIGHT", "25");
    number("java.math.BigDecimal %s = new java.math.BigDecimal(\"1.50\")", "1.50");
    number("BigDecimal %s = new BigDecimal(2)", "2");
    number("BigDecimal %s = BigDecimal.ONE", "1");
    number("BigInteger %s = new BigInteger(\"12\")", "12");
    CASES.put("String %s = \"it's\"", new Text("it's"));
    CASES.put("String %s = \"a\" + 1 + Limits.NAME", new Text("a1limits"));
    CASES.put("char %s = 'x'", new Text("x"));
    CASES.put("boolean %s = true", new Truth(true));
    CASES.put("boolean %s = !true", new Truth(false));
    CASES.put("Boolean %s = Boolean.TRUE", new Truth(true));
    CASES.put("Kind %s = Kind.PRIVATE", new EnumConstant("PRIVATE", 1));
    CASES.put("Color %s = GREEN", new EnumConstant("GREEN", 1));
    CASES.put("Color %s = com.other.Color.RED", new EnumConstant("RED", 0));
    CASES.put("String %s", null);
    CASES.put("String %s = null", null);
    CASES.put("String %s = java.util.UUID.randomUUID().toString()", null);
    CASES.put("long %s = System.nanoTime()", null);
    CASES.put("int %s = 1 / 0", null);
    CASES.put("double %s = 1 / 0.0", null);
    CASES.put("Object %s = new Object()", null);
    CASES.put("BigDecimal %s = new BigDecimal(\"x\")", null);
    CASES.put("Boolean %s = Limits.NOT_CONSTANT", null);
  }

  private static void number(String declaration, String value) {
    CASES.put(declaration, new Numeric(new BigDecimal(value)));
  }

  @TempDir Path home;

  @BeforeEach
  void writeSources() throws IOException {
    write("com/matar/migrations/package-info.java", "package com.matar.migrations;");
    write("com/other/Color.java", "package com.other; public enum Color { RED, GREEN }");
    write(
        "com/other/Limits.java",
        """
        package com.other;
        public class Limits {
          public static final int LENGTH = 40;
          public static final String NAME = "limits";
          public static final Boolean NOT_CONSTANT = Boolean.valueOf("true");
          public static class Inner { public static final int DEEP = 7; }
        }
        """);
    write(
        "com/other/Screen.java",
        "package com.other; public interface Screen { int WIDTH = 80; int HEIGHT = 25; }");
    write(
        "com/matar/Base.java", "package com.matar; class Base { static final int INHERITED = 4; }");
    StringBuilder fields = new StringBuilder();
    int number = 0;
    for (String declaration : CASES.keySet()) {
      fields.append("    ").append(declaration.formatted("f" + number++)).append(";\n");
    }
    write(
        "com/matar/Entity.java",
        """
        package com.matar;
        import static com.other.Color.GREEN;
        import static com.other.Screen.*;
        import com.other.Color;
        import com.other.*;
        import java.math.*;
        public class Entity {
          static class Nested extends Base {
            enum Kind { PUBLIC, PRIVATE }
            static final int OWN = 3;
            %s
            int moved;
            private static int $default$moved() { return 9; }
          }
        }
        """
            .formatted(fields));
    write("com/matar/Touched.java", "package com.matar; class Touched {}");
  }

  @Test
  void initializersOfSourcesAreRead() throws IOException {
    assertThat(initialValues(sources())).containsExactlyEntriesOf(expected());
  }

  @Test
  void initializersOfClassFilesAreReadFromTheirSource() throws IOException {
    compile(sources(), new Probe<>((env, roots) -> true));

    assertThat(initialValues(List.of(home.resolve("src/com/matar/Touched.java"))))
        .containsExactlyEntriesOf(expected());
  }

  @Test
  void classFilesWithoutSourceHaveNoInitializers() throws IOException {
    compile(sources(), new Probe<>((env, roots) -> true));
    Files.delete(home.resolve("src/com/matar/Entity.java"));

    assertThat(initialValues(List.of(home.resolve("src/com/matar/Touched.java"))).values())
        .allMatch(Optional::isEmpty);
  }

  @Test
  void initializersThatLombokMovedAreRead() throws IOException {
    Probe<Optional<InitialValue>> probe = new Probe<>((env, roots) -> initialValue(env, "moved"));
    compile(sources(), probe);

    assertThat(probe.answer()).contains(new Numeric(BigDecimal.valueOf(9)));
  }

  private static Map<String, Optional<InitialValue>> expected() {
    Map<String, Optional<InitialValue>> expected = new LinkedHashMap<>();
    CASES.forEach((declaration, value) -> expected.put(declaration, Optional.ofNullable(value)));
    return expected;
  }

  private Map<String, Optional<InitialValue>> initialValues(List<Path> compiled)
      throws IOException {
    Probe<Map<String, Optional<InitialValue>>> probe =
        new Probe<>(
            (env, roots) -> {
              Map<String, Optional<InitialValue>> values = new LinkedHashMap<>();
              int number = 0;
              for (String declaration : CASES.keySet()) {
                values.put(declaration, initialValue(env, "f" + number++));
              }
              return values;
            });
    compile(compiled, probe);
    return probe.answer();
  }

  private Optional<InitialValue> initialValue(ProcessingEnvironment env, String field) {
    SourceFiles sources =
        new SourceFiles(
            new CompilerFiles(env),
            env.getElementUtils(),
            "com.matar.migrations",
            Optional.of(home.resolve("src/com/matar/migrations")));
    return new Initializers(sources, env.getElementUtils())
        .of(env.getElementUtils().getTypeElement("com.matar.Entity.Nested"), field);
  }

  private List<Path> sources() throws IOException {
    try (var files = Files.walk(home.resolve("src"))) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private void compile(List<Path> files, Processor processor) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    Path classes = Files.createDirectories(home.resolve("classes"));
    List<String> options =
        new ArrayList<>(List.of("-d", classes.toString(), "-cp", classes.toString()));
    try (StandardJavaFileManager manager = javac.getStandardFileManager(null, null, null)) {
      JavaCompiler.CompilationTask task =
          javac.getTask(
              null, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files));
      task.setProcessors(List.of(processor));
      assertThat(task.call()).isTrue();
    }
  }

  private void write(String file, String text) throws IOException {
    Path path = home.resolve("src").resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
