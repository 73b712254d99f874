// A tree with a composite key.
record NodeId(int tree, int node) {}
@Entity
@IdClass(NodeId.class)
class Node { @Id int tree; @Id int node; @ManyToOne Node parent; }
