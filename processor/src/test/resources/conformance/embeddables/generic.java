// A generic embeddable with its argument given where it is embedded.
@Embeddable class Versioned<T> { T content; int revision; }

@Entity
class Document {
  @Id long id;
  Versioned<String> title;
  @AttributeOverride(name = "content", column = @Column(name = "page_count"))
  @AttributeOverride(name = "revision", column = @Column(name = "page_revision"))
  Versioned<Integer> pages;
}
