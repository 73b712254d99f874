// A composite entity as key, its columns not named.
record CellId(int x, int y) {}
@Entity @IdClass(CellId.class) class Cell { @Id int x; @Id int y; }
@Entity class Sheet { @Id long id; @ElementCollection Map<Cell, String> implied; }
