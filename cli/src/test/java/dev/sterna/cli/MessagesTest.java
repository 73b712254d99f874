package dev.sterna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.cli.Project.Result;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What authors write after {@code -m}: it goes all the way, or is refused. */
final class MessagesTest {

  private static final String TIME = "2025-03-01T10:00:%02dZ";

  /** Messages that are taken, and the names that they give. */
  private static final Map<String, String> TAKEN = new LinkedHashMap<>();

  static {
    TAKEN.put("\uD83D\uDE80\uD83D\uDC69\u200D\uD83D\uDCBB \u2764\uFE0F 1\uFE0F\u20E3", "_1");
    TAKEN.put("\uD83D\uDE80", "");
    TAKEN.put("संगठन तालिका बनाएँ", "_संगठनतालिकाबनाएँ");
    TAKEN.put("?!… -- ;", "");
    TAKEN.put("class", "_Class");
    TAKEN.put("2fa for everyone", "_2faForEveryone");
    TAKEN.put("word ".repeat(100).strip(), "_" + "Word".repeat(10));
    TAKEN.put("x".repeat(500), "_X" + "x".repeat(39));
    TAKEN.put("first line\r\n\r\nand *more* of it\t", "_FirstLineAndMoreOfIt");
    TAKEN.put(
        "say \"it\" \\ 'so' */ \\u002a/ /* // {@code x} <b>&amp; %s {0} $1",
        "_SayItSoU002aCodeXBAmpS01");
    TAKEN.put("@since tomorrow", "_SinceTomorrow");
    TAKEN.put("İstanbul ılık ĳ ß", "_İstanbulIlıkĲß".replace("Iılık", "Ilık"));
    TAKEN.put("con", "_Con");
    TAKEN.put("\u202Eabc", "_Abc");
  }

  @TempDir private Path root;

  private Project project;

  @BeforeEach
  void declareMigrations() throws Exception {
    project = Project.in(root);
  }

  @Test
  void messagesThatAreTakenGoAllTheWay() throws Exception {
    List<String> fields = new ArrayList<>();
    for (Map.Entry<String, String> taken : TAKEN.entrySet()) {
      fields.add("String field%d;".formatted(fields.size()));
      project.entity("Author", fields.toArray(String[]::new)).compile();
      String created = TIME.formatted(fields.size());

      Result kept = project.run("revision", "-m", taken.getKey(), "--created", created);

      assertThat(kept.exit()).as(taken.getKey() + ": " + kept.err()).isZero();
      assertThat(project.migrations().resolve(className(fields.size(), taken.getValue()) + ".java"))
          .as(taken.getKey())
          .isRegularFile();
    }
    project.compile();
    assertThat(project.run("check").exit()).isZero();
    assertThat(project.run("history").out().lines()).hasSize(TAKEN.size());
    assertThat(project.run("history").out()).contains(", first line\n");
    assertThat(project.run("show", "head").exit()).isZero();
    assertThatJavadocIsSound();

    DataSource database = Databases.empty();
    Result upgraded = project.run(database, "upgrade");
    assertThat(upgraded.exit()).as(upgraded.err()).isZero();
    assertThat(upgraded.out().lines()).hasSize(TAKEN.size());
    Result back = project.run(database, "downgrade", "base", "--allow-destructive");
    assertThat(back.exit()).as(back.err()).isZero();
  }

  private static String className(int second, String slug) {
    return "R202503011000%02d%s".formatted(second, slug);
  }

  /** No message ends the comment that it stands in, nor means anything in there. */
  private void assertThatJavadocIsSound() {
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said);
    int exit =
        ToolProvider.findFirst("javadoc")
            .orElseThrow()
            .run(
                out,
                out,
                "-quiet",
                "-Xdoclint:all,-missing",
                "-Xwerror",
                "-encoding",
                "UTF-8",
                "-d",
                root.resolve("javadoc").toString(),
                "-classpath",
                project.classes()
                    + java.io.File.pathSeparator
                    + System.getProperty("java.class.path"),
                "-sourcepath",
                project.sources().toString(),
                Project.MIGRATIONS);
    assertThat(exit).as(said.toString()).isZero();
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of("message-nothing", ""),
        Arguments.of("message-nothing", " \t\n\u3000"),
        Arguments.of("message-nothing", "\u200D\uFEFF\u00AD"),
        Arguments.of("message-control", "red \u001B[31m alert"),
        Arguments.of("message-control-nul", "end\u0000"),
        Arguments.of("message-lost", "gr\uFFFD\uFFFDe"),
        Arguments.of("message-lost-surrogate", "half \uD83D"),
        Arguments.of("message-long", "word ".repeat(201)));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void messagesThatAreRefusedLeaveNothing(String golden, String message) throws Exception {
    project.entity("Author").compile();

    Refusal.in(project).expect(golden, ExitCode.ERROR, "revision", "-m", message);
    Refusal.in(project).expect(golden, ExitCode.ERROR, "revision", "--empty", "-m", message);
  }
}
