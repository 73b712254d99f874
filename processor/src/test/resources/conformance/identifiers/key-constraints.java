// A unique constraint over the key's columns in another order.
@Embeddable record CellId(int x, int y) {}
@Entity
@Table(uniqueConstraints = @UniqueConstraint(name = "cell_at", columnNames = {"y", "x"}))
class Cell { @EmbeddedId CellId id; @Column(unique = true) String code; }
