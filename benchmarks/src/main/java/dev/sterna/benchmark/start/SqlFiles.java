package dev.sterna.benchmark.start;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.stream.Collectors;

/** The migrations as SQL: a file each with the header that the tool wants, or one file for all. */
final class SqlFiles {

  /** Every statement, for one transaction. */
  static final String ALL = "all.sql";

  /** The folders of {@code V0001__t0000.sql}, and of {@code 20250101000000_t0000.sql}. */
  static final String VERSIONED = "versioned";

  static final String TIMED = "timed";

  static final String CHANGELOG = "changelog.sql";

  /** MyBatis Migrations wants the table of what is applied as a migration before all others. */
  private static final String CHANGELOG_TABLE =
      """
      -- // create changelog
      create table changelog (id numeric(20, 0) primary key, applied_at varchar(25) not null, description varchar(255) not null);
      """;

  private SqlFiles() {}

  static void write(Inputs inputs) throws IOException {
    Files.writeString(
        inputs.file(ALL), inputs.numbers().stream().map(Inputs::sql).collect(Collectors.joining()));
    Files.writeString(inputs.file(TIMED + "/20240101000000_create_changelog.sql"), CHANGELOG_TABLE);
    StringBuilder changelog = new StringBuilder("--liquibase formatted sql\n");
    for (int number : inputs.numbers()) {
      String sql = Inputs.sql(number);
      Files.writeString(inputs.file(VERSIONED + "/" + versioned(number)), sql);
      Files.writeString(inputs.file(TIMED + "/" + timed(number)), "-- // create\n" + sql);
      changelog.append("\n--changeset shop:").append(number + 1).append('\n').append(sql);
    }
    Files.writeString(inputs.file(CHANGELOG), changelog);
  }

  static String versioned(int number) {
    return String.format(Locale.ROOT, "V%04d__%s.sql", number + 1, Inputs.table(number));
  }

  private static String timed(int number) {
    return String.format(Locale.ROOT, "20250101%06d_%s.sql", number, Inputs.table(number));
  }
}
