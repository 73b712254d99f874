// Overrides with the prefixes key and value.
@Embeddable record Slot(int row, int col) {}
@Embeddable class Piece { String kind; boolean white; }
@Entity
class Board {
  @Id long id;
  @ElementCollection
  @AttributeOverride(name = "key.row", column = @Column(name = "k_row"))
  @AttributeOverride(name = "key.col", column = @Column(name = "k_col"))
  @AttributeOverride(name = "value.kind", column = @Column(name = "piece_kind", nullable = false))
  Map<Slot, Piece> pieces;
}
