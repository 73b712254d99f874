/** Tables that Hibernate gives one name; the first attribute by name says what their key is. */
@Entity
class Page {
  @Id Long id;

  @ManyToMany Map<Integer, Page> zones;

  @ManyToMany @OrderColumn List<Page> links;

  @OneToMany @OrderColumn List<Page> parts;

  @ManyToMany Set<Page> related;
}

@Entity
class Shelf {
  @Id Long id;

  @OneToMany Map<Integer, Book> first;

  @ManyToMany @OrderColumn List<Book> second;
}

@Entity
class Book {
  @Id Long id;
}
