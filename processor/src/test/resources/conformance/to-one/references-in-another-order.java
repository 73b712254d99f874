// Join columns to other columns than the key have lengths by the names of the attributes, not by what they refer to.
@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"x", "y"}))
class Shelf { @Id long id; int x; @Column(length = 5) String y; }
@Entity
class Book {
  @Id long id;
  @ManyToOne
  @JoinColumn(name = "b", referencedColumnName = "y")
  @JoinColumn(name = "a", referencedColumnName = "x")
  Shelf shelf;
  @ManyToOne
  @JoinColumn(name = "c", referencedColumnName = "x")
  @JoinColumn(name = "d", referencedColumnName = "y")
  Shelf other;
}
