// Two relationships each map one attribute of the key: a link table by hand.
@Entity class Author { @Id long id; }
@Entity class Book { @Id @Column(length = 13) String isbn; }
@Embeddable record AuthorshipId(Long authorId, String bookIsbn) {}

@Entity
class Authorship {
  @EmbeddedId AuthorshipId id;
  @MapsId("authorId") @ManyToOne Author author;
  @MapsId("bookIsbn") @ManyToOne @JoinColumn(name = "book") Book book;
  int position;
}
