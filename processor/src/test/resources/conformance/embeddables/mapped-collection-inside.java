// A collection of an embeddable that the other side owns.
@Entity class Page { @Id long id; @ManyToOne Book book; }
@Embeddable class Contents { @OneToMany(mappedBy = "book") List<Page> pages; String summary; }

@Entity class Book { @Id long id; Contents contents; }
