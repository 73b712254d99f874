package dev.sterna.benchmark.start;

import dev.sterna.benchmark.Processor;
import dev.sterna.migration.Migrations;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;

/** The migrations as revisions, compiled with the processor, which writes {@code Revisions}. */
final class RevisionSources {

  /** The class path of the revisions. */
  static final String CLASSES = "revisions/classes";

  static final String REVISIONS = "shop.migrations.Revisions";

  private static final String PACKAGE =
      """
      @dev.sterna.migration.Migrations
      package shop.migrations;
      """;

  private static final String REVISION =
      """
      package shop.migrations;

      import static dev.sterna.operation.AddConstraint.addConstraint;
      import static dev.sterna.schema.Column.column;
      import static dev.sterna.schema.ForeignKey.foreignKey;
      import static dev.sterna.schema.Index.index;
      import static dev.sterna.schema.PrimaryKey.primaryKey;
      import static dev.sterna.schema.SqlType.bigint;
      import static dev.sterna.schema.SqlType.varchar;

      import dev.sterna.migration.Migration;
      import dev.sterna.migration.Operations;
      import dev.sterna.migration.Revision;

      @Revision(
          id = "%1$s",
          revises = {%2$s},
          message = "create %3$s with an index and a foreign key",
          created = "2025-01-01T00:00:00Z",
          schema = "%1$s0000")
      public final class %5$s implements Migration {

        @Override
        public void upgrade(Operations op) {
          op.createTable(
              "%3$s",
              column("id", bigint()).notNull(),
              column("parent_id", bigint()),
              column("name", varchar(100)),
              primaryKey("id"));
          op.createIndex("%3$s", index("%3$s_name_idx", "name"));
          op.alterTable(
              "%3$s",
              addConstraint(foreignKey("parent_id").references("%4$s", "id")));
        }

        @Override
        public void downgrade(Operations op) {
          op.dropTable("%3$s");
        }
      }
      """;

  private RevisionSources() {}

  static void write(Inputs inputs) throws IOException, InterruptedException {
    Files.writeString(inputs.file("revisions/shop/migrations/package-info.java"), PACKAGE);
    for (int number : inputs.numbers()) {
      String name = String.format(Locale.ROOT, "R20250101%06d_%s", number, "Create");
      Files.writeString(
          inputs.file("revisions/shop/migrations/" + name + ".java"),
          REVISION.formatted(
              id(number),
              number == 0 ? "" : "\"" + id(number - 1) + "\"",
              Inputs.table(number),
              Inputs.parent(number),
              name));
    }
    Sources sources = new Sources(inputs.folder().resolve("revisions"));
    sources.compile(
        inputs.folder().resolve(CLASSES), List.of(Migrations.class), Processor.STERNA.options());
  }

  /** Twelve hex digits that look like those of a hash. */
  private static String id(int number) {
    return String.format(Locale.ROOT, "%012x", (number + 1) * 0x9E3779B97F4AL & 0xFFFFFFFFFFFFL);
  }
}
