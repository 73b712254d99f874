package dev.sterna.processor.source;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Parses sources with the JDK's own compiler, whatever compiler this runs in. They are not
 * compiled: names mean nothing yet, and errors are for the compile to report that gets them.
 */
final class SourceParser {

  private SourceParser() {}

  /** The syntax trees of these sources, in their order; none where there is no compiler. */
  static List<CompilationUnitTree> parse(List<String> sources) {
    if (sources.isEmpty()) {
      return List.of();
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      return List.of();
    }
    List<Text> texts = new ArrayList<>();
    sources.forEach(source -> texts.add(new Text(texts.size(), source)));
    JavaCompiler.CompilationTask task =
        compiler.getTask(null, null, ignored -> {}, List.of("-proc:none"), null, texts);
    List<CompilationUnitTree> units = new ArrayList<>();
    try {
      if (task instanceof JavacTask javac) {
        javac.parse().forEach(units::add);
      }
    } catch (IOException e) {
      return List.of();
    }
    return units.size() == sources.size() ? units : List.of();
  }

  private static final class Text extends SimpleJavaFileObject {

    private final String source;

    Text(int number, String source) {
      super(URI.create("string:///Source" + number + ".java"), Kind.SOURCE);
      this.source = source;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return source;
    }
  }
}
