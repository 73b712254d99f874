package dev.sterna.processor.mapping.name;

import dev.sterna.schema.DefaultName;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/**
 * Why PostgreSQL does not take a name as it is (manual, 4.1.1 "Identifiers and Key Words": any
 * character but the one with code zero, and no more than 63 bytes).
 *
 * @param problem what is wrong with the name
 * @param nextStep what to do about it
 */
public record NameFault(String problem, String nextStep) {

  public NameFault {
    Objects.requireNonNull(problem, "problem");
    Objects.requireNonNull(nextStep, "nextStep");
  }

  /** Tells that nothing is wrong of most names: short ones in ASCII. */
  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) == 0 || name.charAt(i) >= 0x80) {
        return false;
      }
    }
    return !name.isEmpty() && name.length() <= DefaultName.MAX_BYTES;
  }

  /** What is wrong with a name, without its delimiters. */
  public static Optional<NameFault> of(String name) {
    if (isPlain(name)) {
      return Optional.empty();
    }
    if (name.isEmpty()) {
      return Optional.of(new NameFault("is empty", "write one, or remove it"));
    }
    if (name.indexOf('\0') >= 0) {
      return Optional.of(new NameFault("contains a NUL character", "remove it"));
    }
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(name)) {
      return Optional.of(new NameFault("contains a lone surrogate, half a character", "remove it"));
    }
    return DefaultName.isTooLong(name)
        ? Optional.of(
            new NameFault(
                "has "
                    + name.getBytes(StandardCharsets.UTF_8).length
                    + " bytes, of which PostgreSQL keeps "
                    + DefaultName.MAX_BYTES,
                "write \""
                    + DefaultName.cut(name)
                    + "\", to which PostgreSQL would cut it, or choose another name"))
        : Optional.empty();
  }
}
