package dev.sterna.dialect;

import static dev.sterna.operation.AddColumn.addColumn;
import static dev.sterna.operation.AddConstraint.addConstraint;
import static dev.sterna.operation.AddIdentity.addIdentity;
import static dev.sterna.operation.AlterColumnType.alterColumnType;
import static dev.sterna.operation.AlterIdentity.alterIdentity;
import static dev.sterna.operation.CommentColumn.commentColumn;
import static dev.sterna.operation.CommentColumn.dropColumnComment;
import static dev.sterna.operation.CommentTable.commentTable;
import static dev.sterna.operation.CommentTable.dropTableComment;
import static dev.sterna.operation.DropColumn.dropColumn;
import static dev.sterna.operation.DropConstraint.dropConstraint;
import static dev.sterna.operation.DropDefault.dropDefault;
import static dev.sterna.operation.DropIdentity.dropIdentity;
import static dev.sterna.operation.DropNotNull.dropNotNull;
import static dev.sterna.operation.RenameColumn.renameColumn;
import static dev.sterna.operation.RenameConstraint.renameConstraint;
import static dev.sterna.operation.SetDefault.setDefault;
import static dev.sterna.operation.SetDefault.setDefaultSql;
import static dev.sterna.operation.SetNotNull.setNotNull;
import static dev.sterna.operation.ValidateConstraint.validateConstraint;
import static dev.sterna.schema.Check.check;
import static dev.sterna.schema.Column.column;
import static dev.sterna.schema.ForeignKey.foreignKey;
import static dev.sterna.schema.Index.index;
import static dev.sterna.schema.PrimaryKey.primaryKey;
import static dev.sterna.schema.QualifiedName.name;
import static dev.sterna.schema.Sequence.sequence;
import static dev.sterna.schema.SqlType.bigint;
import static dev.sterna.schema.SqlType.bool;
import static dev.sterna.schema.SqlType.integer;
import static dev.sterna.schema.SqlType.jsonb;
import static dev.sterna.schema.SqlType.numeric;
import static dev.sterna.schema.SqlType.text;
import static dev.sterna.schema.SqlType.timestamp;
import static dev.sterna.schema.SqlType.varchar;
import static dev.sterna.schema.Unique.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sterna.migration.Operations;
import dev.sterna.operation.RenameTable;
import dev.sterna.operation.TableChange;
import dev.sterna.schema.Deferral;
import dev.sterna.schema.Identifier;
import dev.sterna.schema.Identity;
import dev.sterna.schema.IndexPart;
import dev.sterna.schema.ReferentialAction;
import dev.sterna.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One operation, one expected text; statements are separated by a line with a semicolon. */
final class PostgreSqlDialectTest {

  private static final Dialect DIALECT = new PostgreSqlDialect("public");

  private static String sql(Consumer<Operations> recording) {
    return Operations.of(recording).stream()
        .flatMap(operation -> DIALECT.statements(operation).stream())
        .collect(Collectors.joining("\n;\n"));
  }

  private static Arguments on(String expected, Consumer<Operations> recording) {
    return Arguments.of(expected, recording);
  }

  private static Arguments altering(String expected, TableChange... changes) {
    return on(expected, op -> op.alterTable("post", changes));
  }

  @Test
  void aTableTakesTheSequencesOfItsColumnsIntoAnotherSchemaUnderFreeNames() {
    List<String> statements = DIALECT.statements(new RenameTable(name("a"), name("other", "b")));

    assertThat(statements.get(0))
        .startsWith("do '\ndeclare\n")
        .contains("n.nspname = ''other''", "d.refobjid = ''public.a''::regclass");
    assertThat(statements.subList(1, statements.size()))
        .containsExactly(
            "alter table public.a set schema other", "alter table other.a rename to b");
  }

  @ParameterizedTest
  @MethodSource({
    "tables",
    "columns",
    "columnChanges",
    "constraints",
    "folded",
    "indexes",
    "sequences",
    "others"
  })
  void operationHasThisSql(String expected, Consumer<Operations> recording) {
    assertThat(sql(recording)).isEqualTo(expected.stripTrailing());
  }

  static List<Arguments> tables() {
    return List.of(
        on(
            """
            create table public.organization (
              _id varchar(255) not null,
              title varchar(255),
              constraint organization_pkey primary key (_id)
            )
            """,
            op ->
                op.createTable(
                    "organization",
                    column("_id", varchar(255)).notNull(),
                    column("title", varchar(255)),
                    primaryKey("_id"))),
        on("create table public.nothing (\n)", op -> op.createTable("nothing")),
        on(
            """
            create table audit.entry (
              id bigint,
              constraint positive check (id > 0)
            ) with (fillfactor = 70)
            ;
            alter table audit.entry add constraint entry_id_fkey foreign key (id) references public.post (id) not valid
            ;
            comment on table audit.entry is 'who''s who'
            ;
            comment on column audit.entry.id is E'a\\\\b'
            """,
            op ->
                op.createTable(
                    Table.of(
                            name("audit", "entry"),
                            column("id", bigint()).comment("a\\b"),
                            check("positive", "id > 0"),
                            foreignKey("id").references("post", "id").notValid())
                        .withComment(Optional.of("who's who"))
                        .withOptions(Optional.of("with (fillfactor = 70)")))),
        on("drop table public.\"user\"", op -> op.dropTable("user")),
        on("alter table public.a rename to b", op -> op.renameTable("a", "b")),
        on(
            "alter table public.a rename to b",
            op -> op.renameTable(name("public", "a"), name("b"))),
        on("", op -> op.renameTable(name("a"), name("public", "a"))));
  }

  static List<Arguments> columns() {
    return List.of(
        altering("alter table public.post add column a text", addColumn(column("a", text()))),
        altering(
            "alter table public.post add column tags varchar(20)[] not null default '{}'",
            addColumn(column("tags", varchar(20).array()).notNull().defaultValue("{}"))),
        altering(
            "alter table public.post add column a text collate \"C\"",
            addColumn(column("a", text()).collate("C"))),
        altering(
            "alter table public.post add column id bigint generated by default as identity",
            addColumn(column("id", bigint()).asIdentity())),
        altering(
            "alter table public.post add column id bigint generated always as identity"
                + " (start with 100 increment by 5)",
            addColumn(column("id", bigint()).asIdentity(Identity.generatedAlways().from(100, 5)))),
        altering(
            "alter table public.post add column sum integer not null"
                + " generated always as (a + b) stored",
            addColumn(column("sum", integer()).notNull().generatedAs("a + b"))),
        altering(
            "alter table public.post add column a timestamp(6) default now()",
            addColumn(column("a", timestamp(6)).defaultSql("now()"))),
        altering(
            "alter table public.post add column a timestamp(6) default current_timestamp",
            addColumn(column("a", timestamp(6)).defaultSql("current_timestamp"))),
        altering(
            "alter table public.post add column a boolean default (1 = 2 or true)",
            addColumn(column("a", bool()).defaultSql("1 = 2 or true"))),
        altering(
            "alter table public.post add column a bigint default nextval('a''(seq'::regclass)",
            addColumn(column("a", bigint()).defaultSql("nextval('a''(seq'::regclass)"))),
        altering(
            "alter table public.post add column a integer default (1 -- one\n)",
            addColumn(column("a", integer()).defaultSql("1 -- one"))),
        altering(
            "alter table public.post add column a numeric(4,2) default -0.5",
            addColumn(column("a", numeric(4, 2)).defaultSql("-0.5"))),
        altering(
            """
            alter table public.post add column a text
            ;
            comment on column public.post.a is 'x'
            """,
            addColumn(column("a", text()).comment("x"))));
  }

  static List<Arguments> columnChanges() {
    return List.of(
        altering("alter table public.post drop column a", dropColumn("a")),
        altering("alter table public.post rename column a to \"B\"", renameColumn("a", "B")),
        altering(
            "alter table public.post alter column a type jsonb", alterColumnType("a", jsonb())),
        altering(
            "alter table public.post alter column a type text collate \"C\" using (a || 'x')",
            alterColumnType("a", text()).collate("C").using("a || 'x'")),
        altering("alter table public.post alter column a set not null", setNotNull("a")),
        altering(
            """
            update public.post set a = 'x' where a is null
            ;
            alter table public.post alter column a set not null
            """,
            setNotNull("a").filledWithSql("'x'")),
        altering("alter table public.post alter column a drop not null", dropNotNull("a")),
        altering("alter table public.post alter column a set default 5", setDefault("a", 5)),
        altering(
            "alter table public.post alter column a set default (1 + 1)",
            setDefaultSql("a", "1 + 1")),
        altering("alter table public.post alter column a drop default", dropDefault("a")),
        altering(
            "alter table public.post alter column a add generated by default as identity",
            addIdentity("a", Identity.generatedByDefault())),
        altering(
            "alter table public.post alter column a set generated always set start with 3"
                + " set increment by 2",
            alterIdentity("a", Identity.generatedAlways().from(3, 2))),
        altering("alter table public.post alter column a drop identity", dropIdentity("a")),
        altering("comment on column public.post.a is 'x'", commentColumn("a", "x")),
        altering("comment on column public.post.a is null", dropColumnComment("a")),
        altering("comment on table public.post is 'x'", commentTable("x")),
        altering("comment on table public.post is null", dropTableComment()));
  }

  static List<Arguments> constraints() {
    return List.of(
        altering(
            "alter table public.post add constraint post_pkey primary key (a, \"B\")",
            addConstraint(primaryKey("a", "B"))),
        altering(
            "alter table public.post add constraint post_a_key unique (a)",
            addConstraint(unique("a"))),
        altering(
            "alter table public.post add constraint u unique nulls not distinct (a)"
                + " deferrable initially deferred",
            addConstraint(
                unique("a").nullsNotDistinct().deferrable(Deferral.INITIALLY_DEFERRED).named("u"))),
        altering(
            "alter table public.post add constraint post_a_b_fkey foreign key (a, b)"
                + " references other.t (x, y) match full on delete cascade on update set null"
                + " deferrable initially immediate not valid",
            addConstraint(
                foreignKey("a", "b")
                    .references(name("other", "t"), "x", "y")
                    .matchingFull()
                    .onDelete(ReferentialAction.CASCADE)
                    .onUpdate(ReferentialAction.SET_NULL)
                    .deferrable(Deferral.INITIALLY_IMMEDIATE)
                    .notValid())),
        altering(
            "alter table public.post add constraint c check (a > 0 -- really\n) not valid",
            addConstraint(check("c", "a > 0 -- really").notValid())),
        altering("alter table public.post drop constraint \"C\"", dropConstraint("C")),
        altering("alter table public.post rename constraint a to b", renameConstraint("a", "b")),
        altering("alter table public.post validate constraint a", validateConstraint("a")));
  }

  static List<Arguments> folded() {
    return List.of(
        altering(
            """
            alter table public.post
              drop column a,
              alter column b type text,
              add column c text,
              alter column c set not null,
              add constraint post_c_key unique (c)
            """,
            dropColumn("a"),
            alterColumnType("b", text()),
            addColumn(column("c", text())),
            setNotNull("c"),
            addConstraint(unique("c"))),
        altering(
            """
            alter table public.post add column a text
            ;
            alter table public.post drop column b
            """,
            addColumn(column("a", text())),
            dropColumn("b")),
        altering(
            """
            alter table public.post
              alter column a type text,
              alter column b type text
            ;
            alter table public.post alter column a type varchar
            """,
            alterColumnType("a", text()),
            alterColumnType("b", text()),
            alterColumnType("a", varchar())),
        altering(
            """
            alter table public.post alter column a drop identity
            ;
            alter table public.post
              alter column a type text,
              alter column b type bigint
            ;
            alter table public.post alter column b add generated by default as identity
            """,
            dropIdentity("a"),
            alterColumnType("a", text()),
            alterColumnType("b", bigint()),
            addIdentity("b", Identity.generatedByDefault())),
        altering(
            """
            alter table public.post
              validate constraint a,
              validate constraint b
            ;
            alter table public.post alter column a set not null
            ;
            alter table public.post drop constraint a
            """,
            validateConstraint("a"),
            validateConstraint("b"),
            setNotNull("a"),
            dropConstraint("a")),
        altering(
            """
            alter table public.post drop column a
            ;
            alter table public.post rename column b to a
            ;
            alter table public.post drop column c
            """,
            dropColumn("a"),
            renameColumn("b", "a"),
            dropColumn("c")),
        altering(
            """
            alter table public.post
              add column a integer not null default 15,
              add column b boolean not null default true
            ;
            alter table public.post
              alter column a drop default,
              alter column b set default false
            ;
            comment on column public.post.a is 'x'
            """,
            addColumn(column("a", integer()).notNull().comment("x")).filledWith(15),
            addColumn(column("b", bool()).notNull().defaultValue(false)).filledWith(true)),
        altering(
            """
            alter table public.post
              add column a text,
              add column b text
            ;
            update public.post set a = (title || '!')
            ;
            update public.post set b = title
            ;
            alter table public.post
              alter column a set not null,
              alter column a set default 'x'
            """,
            addColumn(column("a", text()).notNull().defaultValue("x"))
                .filledWithSql("title || '!'"),
            addColumn(column("b", text())).filledWithSql("title")),
        altering(
            """
            alter table public.post add column a integer default 15
            ;
            alter table public.post
              alter column a drop default,
              add column b integer generated always as (a * 2) stored
            """,
            addColumn(column("a", integer())).filledWith(15),
            addColumn(column("b", integer()).generatedAs("a * 2"))));
  }

  static List<Arguments> indexes() {
    return List.of(
        on("create index i on public.post (a)", op -> op.createIndex("post", index("i", "a"))),
        on(
            "create unique index i on other.post (a, b desc) include (c) nulls not distinct"
                + " where (a > 0)",
            op ->
                op.createIndex(
                    name("other", "post"),
                    index("i", IndexPart.asc("a"), IndexPart.desc("b"))
                        .asUnique()
                        .including("c")
                        .nullsNotDistinct()
                        .where("a > 0"))),
        on(
            "create index concurrently \"I\" on public.post using gin"
                + " ((lower(a)) collate \"C\" text_pattern_ops desc nulls last, b nulls first)",
            op ->
                op.createIndexConcurrently(
                    "post",
                    index(
                            "I",
                            IndexPart.expression("lower(a)")
                                .collate("C")
                                .operatorClass("text_pattern_ops")
                                .descending(true)
                                .nulls(IndexPart.Nulls.LAST),
                            IndexPart.asc("b").nulls(IndexPart.Nulls.FIRST))
                        .using("gin"))),
        on("drop index public.i", op -> op.dropIndex("post", "i")),
        on(
            "drop index concurrently other.i",
            op -> op.dropIndexConcurrently(name("other", "post"), "i")),
        on(
            "alter index other.i rename to \"J\"",
            op -> op.renameIndex(name("other", "post"), "i", "J")));
  }

  static List<Arguments> sequences() {
    return List.of(
        on(
            "create sequence public.post_seq start with 1 increment by 50",
            op -> op.createSequence(sequence("post_seq").incrementBy(50))),
        on(
            "create sequence public.s as integer start with 9 increment by -1 minvalue 1"
                + " maxvalue 9 cache 3 cycle",
            op ->
                op.createSequence(
                    sequence("s")
                        .as(integer())
                        .startWith(9)
                        .incrementBy(-1)
                        .minValue(1)
                        .maxValue(9)
                        .cache(3)
                        .cycling())),
        on(
            "alter sequence public.s as bigint start with 1 increment by 2 no minvalue"
                + " no maxvalue cache 1 no cycle",
            op -> op.alterSequence(sequence("s").incrementBy(2))),
        on(
            "alter sequence public.s as bigint start with 1 increment by 1 minvalue 1"
                + " maxvalue 5 cache 1 cycle",
            op -> op.alterSequence(sequence("s").minValue(1).maxValue(5).cycling())),
        on("alter sequence public.a rename to b", op -> op.renameSequence("a", "b")),
        on(
            "alter sequence other.a set schema public",
            op -> op.renameSequence(name("other", "a"), name("a"))),
        on("drop sequence public.a", op -> op.dropSequence("a")));
  }

  static List<Arguments> others() {
    return List.of(
        on("create schema if not exists \"Other\"", op -> op.createSchema("Other")),
        on(
            """
            do '
            begin
              drop schema if exists "it''s";
            exception
              when dependent_objects_still_exist or insufficient_privilege then
                raise notice using message = sqlerrm;
            end
            '
            """,
            op -> op.dropSchema("it's")),
        on("update post set a = 1", op -> op.execute(" update post set a = 1 ; ; \n")),
        on(
            "create table x ()",
            op -> op.execute("create table x ()", effect -> effect.createTable("x"))),
        on("", op -> op.run("nothing", connection -> {})),
        on("", Operations::newStep),
        on("", op -> op.notRestored("rows")),
        on("", op -> op.irreversible("no way back")));
  }

  @Test
  void namesAreQuotedWhereTheBareNameIsAnother() {
    assertThat(
            List.of(
                "plain", "_id", "a1", "1a", "Upper", "user", "a b", "a\"b", "é", "select", "a$"))
        .extracting(Identifier::sql)
        .containsExactly(
            "plain",
            "_id",
            "a1",
            "\"1a\"",
            "\"Upper\"",
            "\"user\"",
            "\"a b\"",
            "\"a\"\"b\"",
            "\"é\"",
            "\"select\"",
            "\"a$\"");
  }

  @Test
  void nameThatPostgreSqlCannotStoreIsRefused() {
    assertThatThrownBy(() -> Identifier.sql("a\0b"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("U+0000");
  }

  @Test
  void longTextIsReadWithoutDeepRecursion() {
    String text = "'" + "it''s ".repeat(100_000) + "'";
    assertThat(Expression.isConstant(text)).isTrue();
    assertThat(Expression.operand("f(" + text + ")")).startsWith("f(");
    assertThat(Expression.operand("f(" + text)).startsWith("(f(");
  }
}
