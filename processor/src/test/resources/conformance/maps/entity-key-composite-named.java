// A composite entity as key, its columns named.
record CellId(int x, int y) {}
@Entity @IdClass(CellId.class) class Cell { @Id int x; @Id int y; }
@Entity
class Sheet {
  @Id long id;
  @ElementCollection
  @MapKeyJoinColumns({
    @MapKeyJoinColumn(name = "cell_x", referencedColumnName = "x"),
    @MapKeyJoinColumn(name = "cell_y", referencedColumnName = "y")
  })
  Map<Cell, String> named;
}
