package dev.sterna.operation;

import static dev.sterna.operation.DefaultSchema.begin;
import static dev.sterna.operation.DefaultSchema.execute;
import static dev.sterna.operation.DefaultSchema.only;
import static dev.sterna.operation.DefaultSchema.run;
import static dev.sterna.schema.Column.column;
import static dev.sterna.schema.CompositeType.compositeType;
import static dev.sterna.schema.SqlType.bigint;
import static dev.sterna.schema.SqlType.integer;
import static dev.sterna.schema.SqlType.type;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.migration.Operations;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What others gave to a type, and to views over its columns, is there when it is made anew. */
final class RegainedOnPostgresTest {

  private static final List<Operation> BEFORE =
      Operations.of(
          op -> {
            op.createEnum("mood", "sad", "ok");
            op.createType(
                compositeType("spot").attribute("x", integer()).attribute("mood", type("mood")));
            op.createTable(
                "person",
                column("id", integer()).notNull(),
                column("mood", type("mood")),
                column("at", type("spot")));
          });

  private static final List<String> GIVEN =
      List.of(
          "create role \"The reader\"",
          "create role keeper",
          "grant create on schema \"The default\" to keeper",
          "alter table person add constraint calm check (mood <> 'sad')",
          "comment on constraint calm on person is 'it''s calm'",
          "create index sad on person ((mood = 'sad'), ((at).x = 1))",
          "comment on index sad is 'the sad'",
          "create view \"Moods\" as select id, mood, at from person",
          "create view over_moods as select mood, at from \"Moods\"",
          "create materialized view counted as select mood, count(at) from \"Moods\" group by mood",
          "create unique index counted_key on counted (mood)",
          "comment on index counted_key is 'the key'",
          "comment on view \"Moods\" is 'all moods'",
          "comment on column \"Moods\".mood is 'a mood'",
          "comment on materialized view counted is 'how many'",
          "comment on type mood is 'of a person'",
          "comment on type spot is 'where'",
          "comment on column spot.x is 'how far'",
          "create rule nothing as on delete to \"Moods\" do instead nothing",
          "alter view \"Moods\" alter column id set default 7",
          "grant select on \"Moods\" to \"The reader\" with grant option",
          "grant update (mood) on \"Moods\" to public",
          "grant select on counted to public",
          "revoke all on type mood from public",
          "grant usage on type mood to \"The reader\"",
          "revoke all on type spot from public",
          "alter view over_moods owner to keeper",
          "grant select on over_moods to \"The reader\"",
          "alter type spot owner to keeper");

  /** Privileges without their order, which is that of the statements. */
  private static final String ALL =
      """
      select string_agg(line, e'\\n' order by line)
      from (
        select concat_ws(' ', c.relname, c.relowner::regrole,
          (select string_agg(a::text, ',' order by a::text) from unnest(c.relacl) a),
          obj_description(c.oid, 'pg_class')) as line
        from pg_class c
        where c.relnamespace = quote_ident(current_schema())::regnamespace
        union all
        select concat_ws(' ', a.attrelid::regclass, a.attname, a.attacl,
          col_description(a.attrelid, a.attnum), pg_get_expr(d.adbin, d.adrelid))
        from pg_attribute a
        left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
        where a.attrelid in (
          select oid from pg_class where relnamespace = quote_ident(current_schema())::regnamespace)
        union all
        select concat_ws(' ', t.typname, t.typowner::regrole,
          (select string_agg(a::text, ',' order by a::text) from unnest(t.typacl) a),
          obj_description(t.oid, 'pg_type'))
        from pg_type t
        where t.typnamespace = quote_ident(current_schema())::regnamespace and t.typelem = 0
        union all
        select pg_get_ruledef(r.oid)
        from pg_rewrite r
        where r.rulename = 'nothing'
        union all
        select concat_ws(' ', k.conname, obj_description(k.oid, 'pg_constraint'))
        from pg_constraint k
        where k.connamespace = quote_ident(current_schema())::regnamespace
      ) as lines
      """;

  private static EmbeddedPostgres server;

  @BeforeAll
  static void start() throws IOException {
    server = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  static Stream<Consumer<Operations>> changes() {
    return Stream.of(
        op -> op.alterEnum("mood", "ok", "sad"), op -> op.alterAttribute("spot", "x", bigint()));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void rightsCommentsAndOwnersAreThereAgain(Consumer<Operations> change) throws SQLException {
    try (Connection connection = server.getPostgresDatabase().getConnection()) {
      begin(connection);
      run(connection, BEFORE);
      for (String sql : GIVEN) {
        execute(connection, sql);
      }
      String given = only(connection, ALL);
      String former = only(connection, "select string_agg(oid::text, ' ') from pg_class");

      run(connection, Operations.of(change));

      assertThat(only(connection, "select string_agg(oid::text, ' ') from pg_class"))
          .isNotEqualTo(former);
      assertThat(only(connection, ALL)).isEqualTo(given);
      connection.rollback();
    }
  }
}
