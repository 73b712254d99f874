package dev.sterna.processor.mapping;

import static dev.sterna.schema.Column.column;
import static dev.sterna.schema.ForeignKey.foreignKey;
import static dev.sterna.schema.PrimaryKey.primaryKey;
import static dev.sterna.schema.SqlType.bigint;
import static dev.sterna.schema.SqlType.bool;
import static dev.sterna.schema.SqlType.timestamp;
import static dev.sterna.schema.SqlType.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.migration.ColumnOrder;
import dev.sterna.migration.ConstraintNames;
import dev.sterna.migration.NamingStrategy;
import dev.sterna.processor.mapping.name.NamingConventions;
import dev.sterna.schema.Column;
import dev.sterna.schema.Constraint;
import dev.sterna.schema.Index;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Sequence;
import dev.sterna.schema.Table;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The model as a value: what the options change, and where things come from. */
class ModelMappingTest {

  private static final String ORGANIZATION =
      """
      @MappedSuperclass abstract class Base {
        @Column(name = "created_at", nullable = false) LocalDateTime createdAt;
      }
      @Entity class Organization extends Base {
        @Id @Column(name = "_id") String id;
        @Column(nullable = false) String title;
        boolean active;
      }
      @Entity class Post extends Base {
        @Id @GeneratedValue long id;
        @ManyToOne Organization organization;
      }
      """;

  @Test
  void columnsAreInTheOrderOfTheirDeclarationAndConstraintsNamedAsPostgresDoes() {
    assertThat(ModelSource.of(ORGANIZATION).mapped().schema())
        .isEqualTo(
            Schema.of(
                List.of(),
                List.of(
                    Table.of(
                        QualifiedName.name("organization"),
                        column("created_at", timestamp(6)).notNull(),
                        column("_id", varchar(255)).notNull(),
                        column("title", varchar(255)).notNull(),
                        column("active", bool()).notNull(),
                        primaryKey("_id").named("organization_pkey")),
                    Table.of(
                        QualifiedName.name("post"),
                        column("created_at", timestamp(6)).notNull(),
                        column("id", bigint()).notNull(),
                        column("organization__id", varchar(255)),
                        primaryKey("id").named("post_pkey"),
                        foreignKey("organization__id")
                            .references("organization", "_id")
                            .named("post_organization__id_fkey"))),
                List.of(Sequence.sequence("post_seq").incrementBy(50))));
  }

  @Test
  void entitiesAndOriginsAreKnownByTable() {
    MappedModel model = ModelSource.of(ORGANIZATION).mapped();
    QualifiedName post = QualifiedName.name("post");
    assertThat(model.entities())
        .isEqualTo(Map.of(QualifiedName.name("organization"), "m.Organization", post, "m.Post"));
    assertThat(model.origins().of(post).orElseThrow().element()).hasToString("m.Post");
    assertThat(model.origins().of(post, "organization__id").orElseThrow().element())
        .hasToString("organization");
    assertThat(model.origins().of(post, "created_at").orElseThrow().annotation()).isPresent();
  }

  @Test
  void snakeCaseSplitsWords() {
    Schema schema =
        ModelSource.of(
                """
                @Entity class UserAccount {
                  @Id @GeneratedValue long accountId;
                  String displayName;
                  @Column(name = "explicitName") int other;
                  @Column(name = "`Kept`") int kept;
                  @ManyToOne UserAccount invitedBy;
                }
                """)
            .mapped(
                new MappingOptions(
                    NamingConventions.of(NamingStrategy.SNAKE_CASE, NamingConventions.standard()),
                    ColumnOrder.DECLARED,
                    ConstraintNames.POSTGRESQL,
                    ""))
            .schema();
    assertThat(schema.tables().values().iterator().next().columns())
        .extracting(Column::name)
        .containsExactly(
            "account_id", "display_name", "explicit_name", "Kept", "invited_by_account_id");
    assertThat(schema.sequences().keySet()).containsExactly(QualifiedName.name("user_account_seq"));
  }

  @Test
  void defaultSchemaIsNotNamed() {
    Schema schema =
        ModelSource.of(
                """
                @Entity @Table(schema = "APP") class A { @Id long id; }
                @Entity @Table(schema = "public") class B { @Id long id; @ManyToOne A a; }
                """)
            .mapped(
                new MappingOptions(
                    NamingConventions.standard(),
                    ColumnOrder.DECLARED,
                    ConstraintNames.POSTGRESQL,
                    "app"))
            .schema();
    assertThat(schema.tables().keySet())
        .containsExactly(QualifiedName.name("a"), QualifiedName.name("public", "b"));
    assertThat(schema.namespaces()).containsExactly("public");
  }

  @Test
  void chosenNamesStayApart() {
    Schema schema =
        ModelSource.of(
                """
                @Entity @Table(name = "a", indexes = {@Index(columnList = "b_c"),
                    @Index(name = "taken_idx", columnList = "b_c desc")})
                class A { @Id long id; @Column(unique = true) String b_c; }
                @Entity @Table(name = "a_b", indexes = @Index(columnList = "c"))
                class B { @Id long id; @Column(unique = true) String c; }
                """)
            .mapped()
            .schema();
    assertThat(schema.tables().values())
        .flatExtracting(Table::constraints)
        .extracting(Constraint::name)
        .contains("a_b_c_key", "a_b_c_key1");
    assertThat(schema.tables().values())
        .flatExtracting(Table::indexes)
        .extracting(Index::name)
        .containsExactly("taken_idx", "a_b_c_idx", "a_b_c_idx1");
  }

  /** Following each to the next would need a stack as deep as the model is large. */
  @Test
  void longChainOfRelationshipsIsRead() {
    StringBuilder chain = new StringBuilder("@Entity class E0 { @Id long id; }");
    for (int i = 1; i <= 3000; i++) {
      chain.append("@Entity class E%s { @Id long id; @ManyToOne E%s next; }".formatted(i, i - 1));
    }

    assertThat(ModelSource.of(chain.toString()).mapped().schema().tables()).hasSize(3001);
  }

  @Test
  void orderOfTheSourcesDoesNotMatter() {
    MappedModel one =
        new ModelSource(Map.of("m.A", entity("A", "B"), "m.B", entity("B", "A"))).mapped();
    MappedModel other =
        new ModelSource(Map.of("m.B", entity("B", "A"), "m.A", entity("A", "B"))).mapped();
    assertThat(one.schema()).isEqualTo(other.schema());
  }

  private static String entity(String name, String other) {
    return "package m; import jakarta.persistence.*; @Entity class "
        + name
        + " { @Id long id; @ManyToOne "
        + other
        + " other; }";
  }
}
