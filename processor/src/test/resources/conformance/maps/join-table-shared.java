// Maps that lie in one table: what is part of any of their keys accepts no null.
@Embeddable class Place { String shelf; int number; }
@Entity class Book { @Id int id; }
@Entity class Shop {
  @Id int id;
  @ManyToMany Map<Book, Book> sequels;
  @ManyToMany Map<Place, Book> places;
  @OneToMany Map<String, Book> titles;
  @OneToMany @MapKey Map<Integer, Book> numbers;
}
