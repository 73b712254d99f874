// An embeddable as key.
@Embeddable record Slot(int row, int col) {}
@Entity class Board { @Id long id; @ElementCollection Map<Slot, String> pieces; }
