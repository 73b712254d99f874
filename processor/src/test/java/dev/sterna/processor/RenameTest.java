package dev.sterna.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.migration.DraftRevision;
import dev.sterna.migration.Operations;
import dev.sterna.operation.Operation;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a model says of past names becomes renames, once. */
final class RenameTest {

  private static final String FROM = "@dev.sterna.migration.RenamedFrom";

  @TempDir Path home;

  private Project project;
  private int kept;

  @BeforeEach
  void startWithMigrations() {
    project = new Project(home).withMigrations("Migrations");
  }

  @Test
  void aRenamedAttributeRenamesItsColumnAndWhatIsNamedAfterIt() {
    start("Post", "@Column(unique = true) String title;");

    project.withEntity("Post", FROM + "(\"title\") @Column(unique = true) String heading;");

    assertThat(pending())
        .containsExactly(
            "alter table post: rename column title to heading, rename constraint post_title_key to"
                + " post_heading_key");
  }

  @Test
  void aRenamedColumnIsKnownByItsOwnName() {
    start("Post", "@Column(name = \"c1\") String title;");

    project.withEntity("Post", FROM + "(\"c1\") @Column(name = \"c2\") String title;");

    assertThat(pending()).containsExactly("alter table post: rename column c1 to c2");
  }

  /** Its table and its column are both named after it, and share only the column of the owner. */
  @Test
  void aRenamedCollectionIsAskedAboutByBothItsNames() {
    start("Post", "@ElementCollection java.util.Set<String> labels;");

    project.withEntity("Post", "@ElementCollection java.util.Set<String> tags;");
    CompileResult result = project.compile().succeeded();

    assertThat(result.notes())
        .anyMatch(note -> note.contains("add @RenamedFrom({\"post_labels\", \"labels\"}) here"));
    project.withEntity(
        "Post",
        FROM + "({\"post_labels\", \"labels\"}) @ElementCollection java.util.Set<String> tags;");
    assertThat(pending())
        .contains("rename table post_labels to post_tags")
        .noneMatch(change -> change.contains("drop") || change.contains("create"));
  }

  @Test
  void swappedNamesAreSwappedOnce() {
    start("Post", "String a;", "String b;");

    project.withEntity("Post", FROM + "(\"b\") String a;", FROM + "(\"a\") String b;");

    assertThat(pending())
        .containsExactly(
            "alter table post: rename column b to b_old, rename column a to b, rename column b_old"
                + " to a");
    keep();
    CompileResult result = project.compile().succeeded();
    assertThat(project.generated("Draft")).isEmpty();
    assertThat(result.notes()).filteredOn(note -> note.contains("STERNA-0512")).hasSize(2);
  }

  @Test
  void anOldNameCanBeGivenToSomethingNew() {
    start("Post", "String title;");

    project.withEntity(
        "Post", FROM + "(\"title\") String heading;", "@Column(length = 9) String title;");

    assertThat(pending())
        .containsExactly("alter table post: rename column title to heading, add column title");
    keep();
    project.withEntity("Post", FROM + "(\"title\") String heading;");
    assertThat(pending()).containsExactly("alter table post: drop column title");
  }

  @Test
  void anEntityIsRenamedWithAllThatIsNamedAfterIt() {
    project.withEntity("Tag").with("com.matar.Article", article("", "Article"));
    project.compile().succeeded();
    keep();

    project
        .without("com.matar.Article")
        .with("com.matar.Post", article(FROM + "(\"Article\")", "Post"));

    assertThat(pending()).allMatch(text -> text.contains("rename")).isNotEmpty();
    assertThat(String.join("\n", pending()))
        .contains(
            "rename table article to post",
            "rename table article_labels to post_labels",
            "rename table article_tag to post_tag",
            "rename column article_id to post_id",
            "rename constraint article_pkey to post_pkey",
            "rename sequence article_seq to post_seq")
        .doesNotContain("drop", "create", "add ");
  }

  @Test
  void aReferenceFollowsTheKeyThatItRefersTo() {
    start("Author", "String name;");
    project.with(
        "com.matar.Author",
        "package com.matar; import jakarta.persistence.*;"
            + " @Entity class Author { @Id Long id; String name; }");
    project.withEntity("Book", "@ManyToOne Author author;");
    project.compile().succeeded();
    keep();

    project.with(
        "com.matar.Author",
        "package com.matar; import jakarta.persistence.*; @Entity class Author {"
            + " @Id "
            + FROM
            + "(\"id\") Long number; String name; }");
    project.withEntity("Book", FROM + "(\"author\") @ManyToOne Author writer;");

    assertThat(String.join("\n", pending()))
        .contains("rename column id to number", "rename column author_id to writer_number")
        .doesNotContain("drop", "add ");
  }

  /** The order of columns in a new key goes by name, which is no reason to make one anew. */
  @Test
  void aRenamedPartOfAKeyLeavesTheKeyAndWhatRefersToIt() {
    withKey("long beta");
    start("Delivery", "@ManyToOne Line line;");

    withKey(FROM + "(\"beta\") long zeta");

    assertThat(pending())
        .containsExactly(
            "alter table delivery: rename column line_beta to line_zeta",
            "alter table line: rename column beta to zeta",
            "alter table delivery: rename constraint delivery_line_beta_line_gamma_fkey to"
                + " delivery_line_gamma_line_zeta_fkey");
  }

  private void withKey(String part) {
    project.with(
        "com.matar.Line",
        """
        package com.matar; import jakarta.persistence.*;
        @Entity class Line {
          @EmbeddedId Key id;
          @Embeddable record Key(%s, long gamma) {}
        }"""
            .formatted(part));
  }

  @Test
  void aTableMovesToAnotherSchema() {
    start("Post", "String title;");

    project.with(
        "com.matar.Post",
        """
        package com.matar;
        import jakarta.persistence.*;
        @Entity @Table(schema = "content") @dev.sterna.migration.RenamedFrom("post") class Post {
          @Id Long id;
          String title;
        }
        """);

    assertThat(pending())
        .containsExactly("create schema content", "rename table post to content.post");
  }

  @Test
  void anAttributeOfAnEmbeddableIsRenamedWhereverItIsUsed() {
    project.with(
        "com.matar.Place",
        "package com.matar; import jakarta.persistence.*; @Embeddable class Place { String town; }");
    start("Shop", "@Embedded Place place;");

    project.with(
        "com.matar.Place",
        "package com.matar; import jakarta.persistence.*; @Embeddable class Place { "
            + FROM
            + "({\"village\", \"town\"}) String city; }");

    assertThat(pending()).containsExactly("alter table shop: rename column town to city");
  }

  @Test
  void aLikelyRenameIsAskedAbout() {
    start("Post", "String title;", "int size;");

    project.withEntity("Post", "String heading;", "int size;");

    assertThat(project.compile().succeeded().notes())
        .anyMatch(
            note ->
                note.contains(
                    "was column heading of table post called title, which is dropped? Then add"
                        + " @RenamedFrom(\"title\") here"));
  }

  @Test
  void aLikelyRenameOfATableIsAskedAbout() {
    start("Article", "String title;");
    project.without("com.matar.Article").withEntity("Post", "String title;");

    assertThat(project.compile("-Asterna.complete=true").succeeded().notes())
        .anyMatch(note -> note.contains("@RenamedFrom(\"article\") here to keep its rows"));
  }

  @Test
  void theTableThatAnEntityHadIsAskedAboutHoweverDifferent() {
    start("Post", "String title;", "int size;", "int rank;");

    project.with(
        "com.matar.Post",
        "package com.matar; import jakarta.persistence.*;"
            + " @Entity @Table(name = \"letter\") class Post { @Id Long id; byte[] scan; }");

    assertThat(project.compile().succeeded().notes())
        .anyMatch(
            note ->
                note.contains(
                    "was table letter called post, which is dropped? Then add @RenamedFrom"));
  }

  @Test
  void aTableOfTheSameNameInAnotherSchemaIsAskedAbout() {
    start("Article", "String title;", "int size;");

    project
        .without("com.matar.Article")
        .with(
            "com.matar.Text",
            "package com.matar; import jakarta.persistence.*; @Entity"
                + " @Table(name = \"article\", schema = \"content\")"
                + " class Text { @Id Long id; byte[] scan; int pages; int sheets; }");

    assertThat(project.compile("-Asterna.complete=true").succeeded().notes())
        .anyMatch(
            note -> note.contains("was table content.article called article, which is dropped?"));
  }

  @Test
  void aPastNameThatNothingHadIsSaid() {
    start("Post", "String title;");

    project.withEntity("Post", FROM + "(\"titel\") String heading;");

    assertThat(project.compile().succeeded().notes())
        .anyMatch(note -> note.contains("nothing in schema.jsonl is called titel"));
  }

  private static String article(String annotation, String name) {
    return """
        package com.matar;
        import jakarta.persistence.*;
        import java.util.Set;
        @Entity %1$s class %2$s {
          @Id @GeneratedValue Long id;
          @ElementCollection Set<String> labels;
          @ManyToMany Set<Tag> tags;
          @ManyToOne %2$s parent;
        }
        """
        .formatted(annotation, name);
  }

  private void start(String entity, String... attributes) {
    project.withEntity(entity, attributes);
    project.compile().succeeded();
    keep();
  }

  private void keep() {
    kept++;
    Kept.draft(project, "R2023042801594" + kept + "_Step");
    project.compile().succeeded();
  }

  private List<String> pending() {
    project.compile("-Asterna.complete=true").succeeded();
    DraftRevision draft = Kept.revisions(project).draft().orElseThrow();
    return Operations.of(draft.migration()::upgrade).stream()
        .map(Operation::describe)
        .collect(Collectors.toList());
  }
}
