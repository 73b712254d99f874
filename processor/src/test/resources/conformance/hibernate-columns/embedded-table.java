// An embeddable whole in a secondary table, also what is embedded in it.
import org.hibernate.annotations.EmbeddedTable;
@Entity @SecondaryTable(name = "post_tag") class Post {
  @Id int id;
  String title;
  @Embedded @EmbeddedTable("post_tag") Tag tag;
}
@Embeddable class Tag { String text; Source source; }
@Embeddable class Source { String place; int line; }
