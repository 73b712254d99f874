package dev.sterna.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.jar.JarFile;
import java.util.spi.ToolProvider;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** What is in the jar, and what is not. */
final class StandaloneJarTest {

  @Test
  void classesOfOthersHaveAnotherName() throws IOException {
    assertThat(entries())
        .filteredOn(name -> name.endsWith(".class"))
        .allMatch(name -> name.startsWith("dev/sterna/"));
  }

  @Test
  void annotationsOfSternaKeepTheirName() throws IOException {
    assertThat(entries())
        .contains(
            "dev/sterna/Migrator.class",
            "dev/sterna/cli/SternaCli.class",
            "dev/sterna/migration/Migrations.class",
            "dev/sterna/processor/SternaProcessor.class");
  }

  @Test
  void nothingIsTwice() throws IOException {
    assertThat(entries()).doesNotHaveDuplicates();
  }

  @Test
  void noClassRefersToOneThatIsLeftOut() {
    StringWriter missing = new StringWriter();
    PrintWriter out = new PrintWriter(missing);
    ToolProvider jdeps = ToolProvider.findFirst("jdeps").orElseThrow();

    int exit = jdeps.run(out, out, "--missing-deps", Jars.STERNA.toString());

    assertThat(exit).as(missing.toString()).isZero();
    assertThat(missing.toString().lines())
        .filteredOn(line -> line.startsWith("   dev.sterna."))
        .isEmpty();
  }

  @Test
  void javacAndGradleFindTheProcessor() throws IOException {
    assertThat(text("META-INF/services/javax.annotation.processing.Processor"))
        .isEqualToIgnoringNewLines("dev.sterna.processor.SternaProcessor");
    assertThat(text("META-INF/gradle/incremental.annotation.processors"))
        .isEqualToIgnoringNewLines("dev.sterna.processor.SternaProcessor,aggregating");
  }

  @Test
  void licencesOfWhatIsInsideAreThere() throws IOException {
    assertThat(text("META-INF/LICENSE")).contains("Apache License");
    assertThat(text("META-INF/NOTICE")).contains("Sterna", "picocli", "# Jackson JSON processor");
    assertThat(entries())
        .contains(
            "META-INF/FastDoubleParser-LICENSE",
            "META-INF/FastDoubleParser-ThirdParty-LICENSE",
            "META-INF/Schubfach-LICENSE");
  }

  @Test
  void jarSaysItsVersion() throws Exception {
    List<String> arguments = List.of("-jar", Jars.STERNA.toString(), "--version");

    assertThat(Command.jdk(Jars.STERNA.getParent(), "java", arguments).succeed())
        .startsWith("Sterna ")
        .doesNotContain("not from a jar");
  }

  private static List<String> entries() throws IOException {
    try (JarFile jar = new JarFile(Jars.STERNA.toFile())) {
      return jar.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName).toList();
    }
  }

  private static String text(String entry) throws IOException {
    try (JarFile jar = new JarFile(Jars.STERNA.toFile())) {
      return new String(
          jar.getInputStream(jar.getJarEntry(entry)).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
