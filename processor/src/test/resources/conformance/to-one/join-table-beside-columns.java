@Entity class Shelf { @Id long id; }
@Entity class Book {
  @Id long id;
  @ManyToOne(optional = false) @JoinTable(name = "shelf_book") @JoinColumn(name = "place") Shelf shelf;
  @OneToOne @JoinTable(name = "shown", inverseJoinColumns = @JoinColumn(name = "unheard"))
  @JoinColumn(name = "window_shelf", foreignKey = @ForeignKey(name = "shown_in"))
  Shelf window;
}
