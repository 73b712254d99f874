package dev.sterna.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SourceChecksumTest {

  private static final String CODE =
      """
      package com.matar.migrations;

      import static dev.sterna.schema.Column.column;
      import dev.sterna.migration.Operations;

      /** Adds a title. */
      public final class R1 {
        void upgrade(Operations op) {
          op.execute("update post set title = 'a // b'" + " where " + "id = 1"); // here
          op.execute(\"""
              select "/* not a comment */"
                from post \\
              where true\""");
          char quote = '"', other = '\\'';
          int x = 1 + 2 - -3;
        }
      }
      """;

  static Stream<Arguments> sameSources() throws Exception {
    return Stream.of(
        Arguments.of("Windows line ends", CODE.replace("\n", "\r\n")),
        Arguments.of("google-java-format", new Formatter().formatSourceAndFixImports(CODE)),
        Arguments.of("the comments", CODE.replace("// here", "/* there */ /** and */")),
        Arguments.of("the package and imports", CODE.substring(CODE.indexOf("/** Adds"))),
        Arguments.of("no space", CODE.replace("1 + 2", "1+2").replace("( ", "(")),
        Arguments.of("one literal", CODE.replace("\" + \"", "")),
        Arguments.of("a Unicode escape", CODE.replace("int x", "int \\u0078")),
        Arguments.of("the indent of a text block", CODE.replace("        ", "          ")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sameSources")
  void whatDoesNotChangeTheCodeDoesNotCount(String name, String source) {
    assertThat(checksum(source)).isEqualTo(checksum(CODE));
  }

  static Stream<Arguments> otherSources() {
    return Stream.of(
        Arguments.of("a word in a text", CODE.replace("a // b", "a // c")),
        Arguments.of("a comment sign in a text block", CODE.replace("/* not", "/*  not")),
        Arguments.of("a name", CODE.replace("upgrade", "upgrades")),
        Arguments.of("a number", CODE.replace("- -3", "- -4")),
        Arguments.of("a character", CODE.replace("'\"'", "'a'")),
        Arguments.of("the indent within a text block", CODE.replace("  from", " from")),
        Arguments.of("two words in one", CODE.replace("int x", "intx")),
        Arguments.of("an escaped backslash", CODE.replace("where \"", "where \\\\u0041\"")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("otherSources")
  void whatChangesTheCodeCounts(String name, String source) {
    assertThat(source).isNotEqualTo(CODE);
    assertThat(checksum(source)).isNotEqualTo(checksum(CODE));
  }

  @Test
  void theChecksumIsKeptForEver() {
    assertThat(checksum(CODE))
        .isEqualTo("868502d8a92f0f818463b031ca068738283401b0146c39b76bf4e6578f6cdb3e");
  }

  /** What was ever taken for a token, a sum or an annotation, for databases have such checksums. */
  @Test
  void theChecksumOfWhatIsRareIsKeptForEverToo() {
    String rare =
        """
        @a.b.C(d = (1), e = "(") package a;
        import a.B;
        @interface X {}
        @a.b @Deprecated() public @E(f = {1, 2}) class R1<T> {
          @interface Y { String z() default "" + "R1"; }
          R1 a = "a" + "b" + "c" + 'd' + "e" + "f".length() + "g" + 1 + "h" + + "i";
          String 名 = "é𝒳" + "\\t\\u0041" "j" "k" + "l"; int \\u0061b = 1_0 + R1.x;
          String b = \"""
              m
                n\""" + "o";
        }
        """;
    assertThat(checksum(rare))
        .isEqualTo("9d17240cf1bb9fe449c208888b1ac8f44dfe505fe05d9b2c68b0dd9d28cb5375");
    assertThat(checksum(rare + "\" + \"a\" + \"b"))
        .isEqualTo("20533fb19d9990e59f72f2ae5f28a87a94f453bc3c0731796ea33144e1ad0261");
  }

  /** Sources of one body: drafted, kept, and kept under other words. */
  static Stream<Arguments> samePlace() {
    return Stream.of(
        Arguments.of("R2", "@Revision(id = \"a\", revises = {\"b\", \"c\"})\npublic final "),
        Arguments.of("R2", "@dev.sterna.migration.Revision(\n id = \")\" + (\"x\"))public final "),
        Arguments.of("R3", "@Revision(id = \"a\", message = \"}; class R3 {\") public final "),
        Arguments.of("R3", "@Deprecated @Revision(id = \"a\") public @a.b.C final "),
        Arguments.of("R3", "@Revision(id = R3.ID) @SuppressWarnings({\"a\"}) public final "));
  }

  @ParameterizedTest
  @MethodSource("samePlace")
  void neitherTheAnnotationsNorTheNameOfTheClassCount(String name, String before) {
    assertThat(SourceChecksum.of(name, before + body(name)))
        .isEqualTo(SourceChecksum.of("Draft", "public final " + body("Draft")));
  }

  private static String body(String name) {
    return """
        class %1$s implements Migration {
          /** Creates the revision. */
          public %1$s() {}

          @Override
          public void upgrade(Operations op) {
            op.execute("update post set title = 'a'");
          }
        }
        """
        .formatted(name);
  }

  @Test
  void whatIsAnnotatedInTheBodyCounts() {
    assertThat(SourceChecksum.of("R1", CODE.replace("void upgrade", "@Deprecated void upgrade")))
        .isNotEqualTo(checksum(CODE));
  }

  @Test
  void sourceThatEndsTooSoonStillHasAChecksum() {
    for (int end = 0; end < CODE.length(); end++) {
      assertThat(checksum("@Revision(" + CODE.substring(0, end))).hasSize(64);
      assertThat(checksum(CODE.substring(CODE.length() - end) + "@a.b")).hasSize(64);
    }
  }

  private static String checksum(String source) {
    return SourceChecksum.of("R1", source);
  }

  @Test
  void aLongLiteralNeedsNoStack() {
    String source = "class A { String s = \"" + "\\n".repeat(100_000) + "\"; }";

    assertThat(checksum(source)).hasSize(64);
  }
}
