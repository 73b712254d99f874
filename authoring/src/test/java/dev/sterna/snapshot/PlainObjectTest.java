package dev.sterna.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainObjectTest {

  private static final String LINE =
      "{\"kind\":\"index\",\"parts\":[\"a\",\"b\"],\"unique\":true,\"cycle\":false,\"start\":17}";

  @Test
  void aPlainLineIsReadAsWhatItSays() {
    assertThat(PlainObject.read(LINE))
        .hasValue(
            Map.of(
                "kind",
                "index",
                "parts",
                List.of("a", "b"),
                "unique",
                true,
                "cycle",
                false,
                "start",
                17L));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "{\"a\":[]}",
        "{\"a\":{\"b\":1}}",
        "{\"a\":null}",
        "{\"a\":01}",
        "{\"a\":1.5}",
        "{\"a\":-1}",
        "{\"a\":1234567890123456789012}",
        "{\"a\":\"\\n\"}",
        "{\"a\":\"\t\"}",
        "{ \"a\":1}",
        "{\"a\":1,\"a\":2}",
        "{\"a\":1}{\"b\":2}",
        "{\"a\":1,}",
        "{\"a\":truer}",
        "{\"a\":[\"b\",1]}",
        "[\"a\"]"
      })
  void theLibraryIsAskedForEverythingElse(String line) {
    assertThat(PlainObject.read(line)).isEmpty();
  }

  /** Whatever the line: it is left to the library, or means what the library says. */
  @Property(tries = 1000, seed = "20230428")
  void whatIsReadIsWhatTheLibraryReads(@ForAll long seed) {
    Random random = new Random(seed);
    StringBuilder line = new StringBuilder(LINE);
    for (int i = random.nextInt(3); i >= 0; i--) {
      int at = random.nextInt(line.length());
      line.setCharAt(at, LINE.charAt(random.nextInt(LINE.length())));
    }

    PlainObject.read(line.toString())
        .ifPresent(plain -> assertThat(JsonText.parsed(1, line.toString())).isEqualTo(plain));
  }
}
