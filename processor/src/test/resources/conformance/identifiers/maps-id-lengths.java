// Where a join column that maps a part of an id has a name, the length is not that of the column it refers to.
@Entity class Book { @Id @Column(length = 13) String isbn; }
@Embeddable class LoanId { @Column(length = 7) String book; String other; }
@Entity
class Loan {
  @EmbeddedId LoanId id;
  @MapsId("book") @ManyToOne @JoinColumn(name = "lent") Book book;
  @MapsId("other") @ManyToOne Book other;
}
@Entity class Whole { @Id String id; @MapsId @OneToOne @JoinColumn(name = "isbn") Book book; }

@Embeddable class ShelfId { @Column(length = 3) String room; @Column(length = 4) String row; }
@Entity class Shelf { @EmbeddedId ShelfId id; }
@Embeddable class SlotId { ShelfId shelf; long number; }
@Entity
class Slot {
  @EmbeddedId SlotId id;
  @MapsId("shelf")
  @ManyToOne
  @JoinColumn(name = "shelf_room", referencedColumnName = "room")
  @JoinColumn(name = "shelf_row", referencedColumnName = "row")
  Shelf shelf;
}
@Entity class Placed { @Id long id; @ManyToOne Slot slot; @ManyToOne Loan loan; }
