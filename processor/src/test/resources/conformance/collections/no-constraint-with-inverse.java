/** Each side of a relationship wants its foreign key, which the owning one cannot take away. */
@Entity
class Author {
  @Id Long id;

  @ManyToMany
  @JoinTable(
      name = "author_book",
      foreignKey = @ForeignKey(value = ConstraintMode.NO_CONSTRAINT, name = "unused"),
      inverseForeignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  Set<Book> books;

  @ManyToMany
  @JoinTable(
      name = "author_edited",
      foreignKey = @ForeignKey(name = "edited_author"),
      inverseForeignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  List<Book> edited;

  @ManyToMany
  @JoinTable(name = "author_read", inverseForeignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  Set<Book> read;
}

@Entity
class Book {
  @Id Long id;

  @ManyToMany(mappedBy = "books")
  Set<Author> authors;

  @ManyToMany(mappedBy = "edited")
  List<Author> editors;
}
