// Indexes over foreign keys, discriminators and embedded columns.
@Embeddable record Pos(int x, int y) {}
@Entity
@Table(indexes = {@Index(columnList = "parent_id"), @Index(columnList = "x, y"), @Index(columnList = "DTYPE, x")})
class Node { @Id long id; @ManyToOne Node parent; Pos pos; }
@Entity class Leaf extends Node { String text; }
