// Of two relationships in one table either may say what it is.
@Entity class Author { @Id long id;
  @ManyToMany Set<Book> all;
  @ManyToMany @JoinTable(name = "Author_Book", comment = "who wrote what") Set<Book> best;
}
@Entity class Book { @Id long id; }
