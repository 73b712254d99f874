package dev.sterna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The door for applications, with the process's own output. */
final class SternaCliTest {

  @TempDir private Path root;

  private Project project;

  @BeforeEach
  void oneRevision() throws IOException {
    project = Project.in(root).entity("Author", "String name;");
    project.compile();
    assertThat(project.run("revision", "-m", "Größe für Zoë").exit()).isZero();
    project.compile();
  }

  @Test
  void outputIsUtf8WhateverThePlatformsCharset() {
    assertThat(printed("history")).contains(", Größe für Zoë");
  }

  @Test
  void scriptArrivesWhole() {
    assertThat(printed("upgrade", "--sql"))
        .contains("create table public.author")
        .endsWith("commit;\n");
  }

  private String printed(String... args) {
    PrintStream before = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, StandardCharsets.US_ASCII));
    try {
      int exit =
          SternaCli.run(
              args,
              project.revisions(),
              () -> {
                throw new AssertionError("no database is needed");
              });
      assertThat(exit).isZero();
    } finally {
      System.setOut(before);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
