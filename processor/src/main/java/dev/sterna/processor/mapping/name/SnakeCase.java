package dev.sterna.processor.mapping.name;

import dev.sterna.processor.spi.NamingConvention;
import java.util.Locale;

/**
 * Words in lower case, as Spring Boot configures Hibernate: its physical strategy {@code
 * PhysicalNamingStrategySnakeCaseImpl}, and Spring's implicit one, which names a join table after
 * the attribute.
 */
final class SnakeCase implements NamingConvention {

  @Override
  public Name schema(Name stated) {
    return words(stated);
  }

  @Override
  public Name table(Name logical) {
    return words(logical);
  }

  @Override
  public Name column(Name logical) {
    return words(logical);
  }

  @Override
  public Name sequence(Name logical) {
    return words(logical);
  }

  @Override
  public String joinTable(String ownerTable, String targetTable, String attribute) {
    return ownerTable + "_" + attribute;
  }

  private static Name words(Name name) {
    return name.delimited() ? name : new Name(snakeCase(name.text()), false);
  }

  private static String snakeCase(String name) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i) == '.' ? '_' : name.charAt(i);
      boolean wordStarts =
          i > 0
              && i < name.length() - 1
              && Character.isUpperCase(c)
              && isLowerOrDigit(name.charAt(i - 1))
              && isLowerOrDigit(name.charAt(i + 1));
      words.append(wordStarts ? "_" : "").append(c);
    }
    return words.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isLowerOrDigit(char c) {
    return Character.isLowerCase(c) || Character.isDigit(c);
  }
}
