package dev.sterna.execute.fault;

import static dev.sterna.data.Assignment.set;
import static dev.sterna.data.Condition.everyRow;
import static dev.sterna.execute.TestRevisions.migration;
import static dev.sterna.operation.AddColumn.addColumn;
import static dev.sterna.operation.AddConstraint.addConstraint;
import static dev.sterna.operation.DropColumn.dropColumn;
import static dev.sterna.operation.DropConstraint.dropConstraint;
import static dev.sterna.operation.ValidateConstraint.validateConstraint;
import static dev.sterna.schema.Check.check;
import static dev.sterna.schema.Column.column;
import static dev.sterna.schema.ForeignKey.foreignKey;
import static dev.sterna.schema.Index.index;
import static dev.sterna.schema.PrimaryKey.primaryKey;
import static dev.sterna.schema.SqlType.bigint;
import static dev.sterna.schema.SqlType.integer;
import static dev.sterna.schema.SqlType.text;
import static dev.sterna.schema.SqlType.type;

import dev.sterna.Migrator;
import dev.sterna.data.ColumnHandle;
import dev.sterna.data.Row;
import dev.sterna.execute.TestRevisions;
import dev.sterna.migration.Operations;
import dev.sterna.migration.TableHandle;
import dev.sterna.operation.ChunkStep;
import dev.sterna.schema.Value;
import java.sql.Statement;

/** The histories that are killed. Each revision of them would be seen to have run twice. */
enum FaultHistory {
  /** Revisions of one transaction each, and one of two. */
  TRANSACTIONAL(transactional(), "a"),

  /** Steps that cannot run in a transaction, between others. */
  AUTOCOMMIT(autocommit(), "a"),

  /** So many in one transaction that they are planned while the server works. */
  INSTALLATION(installation(), "r000");

  private static final ColumnHandle<Long> ID = new ColumnHandle<>("id", Long.class);

  private final TestRevisions revisions;
  private final String bottom;

  FaultHistory(TestRevisions revisions, String bottom) {
    this.revisions = revisions;
    this.bottom = bottom;
  }

  TestRevisions revisions() {
    return revisions;
  }

  /** Where a downgrade ends, so that rows are left to be compared. */
  String bottom() {
    return bottom;
  }

  /** The settings with which it is run. */
  Migrator asRun(Migrator migrator) {
    return this == INSTALLATION ? migrator.singleTransaction() : migrator;
  }

  /**
   * The messages that each run of it says at least, given those of one: what is planned meanwhile
   * goes in more trips or fewer, each of which ends with a Sync.
   */
  int least(String types) {
    return this == INSTALLATION ? types.replace("S", "").length() : types.length();
  }

  private static TestRevisions installation() {
    TestRevisions revisions =
        TestRevisions.none().with("r000", "create table t (n int)", "select 1");
    for (int i = 1; i < 130; i++) {
      revisions =
          revisions.with(
              "r%03d".formatted(i),
              "insert into t values (" + i + ")",
              "delete from t where n = " + i);
    }
    return revisions;
  }

  private static TestRevisions transactional() {
    return TestRevisions.none()
        .with(
            "a",
            migration(
                op -> {
                  op.createTable(
                      "category",
                      column("id", bigint()).notNull(),
                      column("name", text()),
                      primaryKey("id"));
                  op.createTable(
                      "post",
                      column("id", bigint()).notNull(),
                      column("title", text()),
                      column("category_id", bigint()),
                      column("seen", integer()),
                      primaryKey("id"),
                      foreignKey("category_id").references("category", "id"));
                  op.execute(
                      "insert into category select i, 'c' || i from generate_series(1, 9) i");
                  op.execute(
                      "insert into post select i, 'it''s ' || i, 1 + i % 9, 0"
                          + " from generate_series(1, 90) i");
                },
                op -> {
                  op.dropTable("post");
                  op.dropTable("category");
                }))
        .with(
            "b",
            migration(
                op -> {
                  op.createTable(
                      "organization",
                      column("id", bigint()).notNull(),
                      column("title", text()),
                      primaryKey("id"));
                  op.execute("insert into organization values (1, 'matar')");
                  op.execute("update post set seen = seen + 1");
                },
                op -> {
                  op.execute("update post set seen = seen - 1");
                  op.dropTable("organization");
                }))
        .with(
            "b1",
            "update post set seen = seen + 1000 where id < 50",
            "update post set seen = seen - 1000 where id < 50")
        .with("b2", "create table note as select 1 as id", "drop table note")
        .with("b3", "insert into note values (2)", "delete from note where id = 2")
        .with(
            "c",
            migration(
                op -> {
                  op.alterTable("post", addColumn(column("organization_id", bigint())));
                  op.execute("update post set organization_id = 1");
                  op.newStep();
                  op.alterTable(
                      "post",
                      addConstraint(
                          foreignKey("organization_id")
                              .references("organization", "id")
                              .named("post_organization_fk")));
                  op.createIndex("post", index("post_organization", "organization_id"));
                },
                op -> {
                  op.dropIndex("post", "post_organization");
                  op.alterTable("post", dropConstraint("post_organization_fk"));
                  op.newStep();
                  op.alterTable("post", dropColumn("organization_id"));
                }))
        .with(
            "d",
            migration(
                op ->
                    op.run(
                        "count",
                        connection -> {
                          try (Statement statement = connection.createStatement()) {
                            statement.execute("update post set seen = seen + 10");
                          }
                        }),
                op -> op.execute("update post set seen = seen - 10")));
  }

  private static TestRevisions autocommit() {
    return TestRevisions.none()
        .with(
            "a",
            migration(
                op -> {
                  op.createEnum("mood", "sad");
                  op.createTable(
                      "post",
                      column("id", bigint()).notNull(),
                      column("seen", integer()),
                      column("mood", type("mood")),
                      primaryKey("id"));
                  op.execute("insert into post select i, 0, 'sad' from generate_series(1, 50) i");
                },
                op -> {
                  op.dropTable("post");
                  op.dropEnum("mood");
                }))
        .with(
            "b",
            migration(
                op -> {
                  op.execute("update post set seen = seen + 1");
                  op.createIndexConcurrently("post", index("post_seen", "seen", "id").asUnique());
                  op.execute("update post set seen = seen + 1");
                  op.execute("create index concurrently post_half on post (seen) where seen > 1");
                },
                op -> {
                  op.execute("drop index concurrently post_half");
                  op.execute("update post set seen = seen - 1");
                  op.dropIndexConcurrently("post", "post_seen");
                  op.execute("update post set seen = seen - 1");
                }))
        .with(
            "c",
            migration(
                op -> {
                  op.addEnumValue("mood", "glad");
                  op.execute("update post set mood = 'glad' where id % 2 = 0");
                },
                op -> {
                  op.execute("update post set mood = 'sad'");
                  op.alterEnum("mood", "sad");
                }))
        .with(
            "d",
            migration(
                op -> post(op).updateInChunks(20, everyRow(), set("seen", Value.sql("seen + 10"))),
                op -> post(op).updateInChunks(15, everyRow(), set("seen", Value.sql("seen - 10")))))
        .with(
            "e",
            migration(
                op -> {
                  post(op).runInChunks("count", 25, everyRow(), adding(100));
                  op.execute("vacuum post");
                },
                op -> post(op).runInChunks("count back", 25, everyRow(), adding(-100))))
        .with(
            "f",
            migration(
                op -> {
                  op.alterTable(
                      "post", addConstraint(check("post_seen_check", "seen > 0").notValid()));
                  op.newStep();
                  op.alterTable("post", validateConstraint("post_seen_check"));
                },
                op -> {
                  op.newStep();
                  op.alterTable("post", dropConstraint("post_seen_check"));
                }));
  }

  private static TableHandle post(Operations op) {
    return op.table("post", column("id", bigint()), column("seen", integer()), primaryKey("id"));
  }

  private static ChunkStep adding(int number) {
    return (connection, rows) -> {
      try (Statement statement = connection.createStatement()) {
        for (Row row : rows) {
          statement.execute(
              "update post set seen = seen + " + number + " where id = " + row.get(ID));
        }
      }
    };
  }
}
