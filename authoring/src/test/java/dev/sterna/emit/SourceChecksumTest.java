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
    assertThat(SourceChecksum.of(source)).isEqualTo(SourceChecksum.of(CODE));
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
    assertThat(SourceChecksum.of(source)).isNotEqualTo(SourceChecksum.of(CODE));
  }

  @Test
  void theChecksumIsKeptForEver() {
    assertThat(SourceChecksum.of(CODE))
        .isEqualTo("9856f6be22fc5577b4105da978b8e5d25a590a482f4ce2fde0116e110059d877");
  }

  @Test
  void aLongLiteralNeedsNoStack() {
    String source = "class A { String s = \"" + "\\n".repeat(100_000) + "\"; }";

    assertThat(SourceChecksum.of(source)).hasSize(64);
  }
}
