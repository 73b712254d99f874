// Foreign keys are as their definitions say, even if the relationship says otherwise.
@Entity class Shelf { @Id int id; @OneToMany @JoinTable(name = "shelf_book",
    joinColumns = @JoinColumn(name = "shelf_id"), inverseJoinColumns = @JoinColumn(name = "book_id"),
    foreignKey = @ForeignKey(name = "of_book", foreignKeyDefinition = "foreign key (book_id) references Book"),
    inverseForeignKey = @ForeignKey(name = "of_shelf", foreignKeyDefinition = "foreign key (shelf_id) references Shelf (id)"))
  List<Book> books; }
@Entity @SecondaryTable(name = "Cover") class Book { @Id int id; @Column(table = "Cover") String color;
  @ElementCollection @CollectionTable(name = "word", joinColumns = @JoinColumn(name = "book_id"),
      foreignKey = @ForeignKey(name = "of_cover", foreignKeyDefinition = "foreign key (book_id) references Cover on delete cascade"))
  Set<String> words; }
