package dev.sterna.processor.pending;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Messages refer to a section of docs/safety.md for each rule. */
final class SafetyDocTest {

  private static final Pattern RULE = Pattern.compile("\"([A-F]\\d+)\"");
  private static final Pattern SECTION = Pattern.compile("(?m)^## ([A-F]\\d+)$");

  @Test
  void everyRuleOfTheReviewHasASection() throws IOException {
    Path root = Path.of("..").toRealPath();
    Set<String> rules = new TreeSet<>();
    try (Stream<Path> files =
        Files.list(root.resolve("authoring/src/main/java/dev/sterna/review"))) {
      for (Path file : files.toList()) {
        rules.addAll(found(RULE, file));
      }
    }

    assertThat(rules).hasSizeGreaterThan(10);
    assertThat(found(SECTION, root.resolve("docs/safety.md"))).isEqualTo(rules);
  }

  private static Set<String> found(Pattern pattern, Path file) throws IOException {
    Set<String> found = new TreeSet<>();
    Matcher matcher = pattern.matcher(Files.readString(file));
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }
}
