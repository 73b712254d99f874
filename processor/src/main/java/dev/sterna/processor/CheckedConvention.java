package dev.sterna.processor;

import dev.sterna.processor.spi.NamingConvention;
import java.util.function.Supplier;

/** Another's convention, whose mistakes are told as its own. */
final class CheckedConvention implements NamingConvention {

  private final NamingConvention theirs;

  CheckedConvention(NamingConvention theirs) {
    this.theirs = theirs;
  }

  /** What the convention did instead of giving a name. */
  static final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String convention;

    Failure(NamingConvention convention, String problem) {
      super(problem);
      this.convention = convention.getClass().getName();
    }

    String convention() {
      return convention;
    }
  }

  @Override
  public Name schema(Name stated) {
    return name(() -> theirs.schema(stated), stated.text());
  }

  @Override
  public Name table(Name logical) {
    return name(() -> theirs.table(logical), logical.text());
  }

  @Override
  public Name column(Name logical) {
    return name(() -> theirs.column(logical), logical.text());
  }

  @Override
  public Name sequence(Name logical) {
    return name(() -> theirs.sequence(logical), logical.text());
  }

  @Override
  public String joinTable(String ownerTable, String targetTable, String attribute) {
    return checked(() -> theirs.joinTable(ownerTable, targetTable, attribute), attribute);
  }

  @Override
  public String collectionTable(String ownerEntity, String attribute) {
    return checked(() -> theirs.collectionTable(ownerEntity, attribute), attribute);
  }

  @Override
  public String joinColumn(String prefix, String referencedColumn) {
    return checked(() -> theirs.joinColumn(prefix, referencedColumn), prefix);
  }

  private Name name(Supplier<Name> asked, String logical) {
    Name given = checked(asked, logical);
    if (given.text().isBlank()) {
      throw new Failure(theirs, "it returns an empty name for " + logical);
    }
    return given;
  }

  private <T> T checked(Supplier<T> asked, String name) {
    T given;
    try {
      given = asked.get();
    } catch (RuntimeException | LinkageError e) {
      throw new Failure(theirs, e + " for " + name);
    }
    if (given == null) {
      throw new Failure(theirs, "it returns null for " + name);
    }
    return given;
  }
}
