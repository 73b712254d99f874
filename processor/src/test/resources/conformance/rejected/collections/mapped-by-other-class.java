/** The attribute that is named refers to another class. */
@Entity
class Author {
  @Id Long id;

  @OneToMany(mappedBy = "publisher")
  Set<Book> books;
}

@Entity
class Book {
  @Id Long id;

  @ManyToOne Publisher publisher;
}

@Entity
class Publisher {
  @Id Long id;
}
