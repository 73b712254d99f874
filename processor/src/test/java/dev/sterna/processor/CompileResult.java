package dev.sterna.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** What javac said. */
record CompileResult(boolean success, List<Diagnostic<? extends JavaFileObject>> diagnostics) {

  /** Checks that there was neither an error nor a warning. */
  CompileResult succeeded() {
    assertThat(texts(Diagnostic.Kind.WARNING)).isEmpty();
    assertThat(texts(Diagnostic.Kind.MANDATORY_WARNING)).isEmpty();
    assertThat(texts(Diagnostic.Kind.ERROR)).isEmpty();
    assertThat(success).isTrue();
    return this;
  }

  /** The texts of one kind. */
  List<String> texts(Diagnostic.Kind kind) {
    return diagnostics.stream()
        .filter(d -> d.getKind() == kind)
        .map(d -> d.getMessage(Locale.ROOT))
        .toList();
  }

  /** Our own notes. */
  List<String> notes() {
    return texts(Diagnostic.Kind.NOTE).stream().filter(t -> t.startsWith("[STERNA-")).toList();
  }

  List<String> errors() {
    return texts(Diagnostic.Kind.ERROR);
  }

  /** The line of source at which the one diagnostic with this id stands, trimmed. */
  String lineOf(String id) {
    List<Diagnostic<? extends JavaFileObject>> found =
        diagnostics.stream()
            .<Diagnostic<? extends JavaFileObject>>map(d -> d)
            .filter(d -> d.getMessage(Locale.ROOT).startsWith("[" + id + "]"))
            .toList();
    assertThat(found).as("%s in %s", id, diagnostics).hasSize(1);
    Diagnostic<? extends JavaFileObject> diagnostic = found.get(0);
    assertThat(diagnostic.getSource()).as("source of %s", diagnostic).isNotNull();
    try {
      return diagnostic
          .getSource()
          .getCharContent(true)
          .toString()
          .lines()
          .skip(diagnostic.getLineNumber() - 1)
          .findFirst()
          .orElseThrow()
          .strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
