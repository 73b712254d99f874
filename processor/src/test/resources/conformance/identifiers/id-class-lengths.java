// Named join columns of an id give the key texts of the usual length, which those have that refer to it.
class ShelfId { String room; int row; }
@Entity @IdClass(ShelfId.class) class Shelf { @Id @Column(length = 3) String room; @Id int row; }
@Entity class Genre { @Id @Column(length = 9) String name; }
class SlotId { ShelfId shelf; String genre; long number; }
@Entity
@IdClass(SlotId.class)
class Slot {
  @Id
  @ManyToOne
  @JoinColumn(name = "a", referencedColumnName = "room")
  @JoinColumn(name = "b", referencedColumnName = "row")
  Shelf shelf;
  @Id @ManyToOne Genre genre;
  @Id long number;
  @OneToMany(mappedBy = "slot") List<Book> books;
  @ElementCollection Set<String> notes;
}
class BookId { SlotId slot; int place; }
@Entity @IdClass(BookId.class) class Book { @Id @ManyToOne Slot slot; @Id int place; @ManyToOne Shelf other; }
