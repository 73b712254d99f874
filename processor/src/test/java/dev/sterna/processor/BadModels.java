package dev.sterna.processor;

import static dev.sterna.processor.BadInput.changed;
import static dev.sterna.processor.BadInput.declared;
import static dev.sterna.processor.BadInput.error;
import static dev.sterna.processor.BadInput.post;
import static dev.sterna.processor.BadInput.table;

import java.util.stream.Stream;

/** Entities that no table can be made of, and changes that no rows survive. */
final class BadModels {

  private BadModels() {}

  static Stream<BadInput> all() {
    return Stream.concat(entities(), changes());
  }

  private static Stream<BadInput> entities() {
    return Stream.of(
        error("entity-without-id", declared("class Post { String title; }")),
        error("entity-interface", declared("interface Post {}")),
        error("entity-enum", declared("enum Post { A }")),
        error("entity-record", declared("record Post(@Id Long id) {}")),
        error("columns-clash", post("String title;", "@Column(name = \"title\") String heading;")),
        error("columns-clash-folded", post("String title;", "@Column(name = \"TITLE\") String a;")),
        error("column-clashes-with-key", post("@ManyToOne @JoinColumn(name = \"id\") Post a;")),
        error(
            "constraints-clash",
            table(
                "uniqueConstraints = {",
                "  @UniqueConstraint(name = \"u\", columnNames = \"a\"),",
                "  @UniqueConstraint(name = \"u\", columnNames = \"b\")}")),
        error(
            "indexes-clash",
            table(
                "indexes = {",
                "  @Index(name = \"i\", columnList = \"a\"),",
                "  @Index(name = \"i\", columnList = \"b\")}")),
        error(
            "checks-clash",
            table(
                "check = {",
                "  @CheckConstraint(name = \"c\", constraint = \"a > 0\"),",
                "  @CheckConstraint(name = \"c\", constraint = \"b > 0\")}")),
        error(
            "foreign-keys-clash",
            post(
                "@ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = \"f\")) Post a;",
                "@ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = \"f\")) Post b;")),
        error(
            "index-named-like-table",
            table("indexes = @Index(name = \"post\", columnList = \"a\")")),
        error("index-of-unknown-column", table("indexes = @Index(columnList = \"c\")")),
        error(
            "sequence-named-like-table",
            post("@Id @GeneratedValue @SequenceGenerator(sequenceName = \"post\") Long key;")),
        error("type-unknown", post("Nowhere place;")),
        error("type-unknown-to-one", post("@ManyToOne Nowhere place;")),
        error("type-without-column", post("Thread worker;")),
        error("relationship-unsaid", post("Post next;")),
        error("relationship-to-no-entity", post("@ManyToOne String next;")),
        error("collection-of-one-value", post("@ElementCollection String tags;")));
  }

  private static Stream<BadInput> changes() {
    return Stream.of(
        error("fill-missing", changed(post(), post("int size;"))),
        error("fill-missing-to-one", changed(post(), post("@ManyToOne(optional = false) Post a;"))),
        error(
            "fill-missing-no-field",
            changed(post(), post("@Column(nullable = false) java.time.Instant at;"))));
  }
}
