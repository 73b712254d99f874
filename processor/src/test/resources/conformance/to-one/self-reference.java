// A tree: each node knows its parent, and one other node that comes after it.
@Entity
class Node {
  @Id @GeneratedValue Long id;
  @ManyToOne Node parent;
  @OneToOne Node next;
}

class Sample {
  static List<Object> instances() {
    Node root = new Node();
    Node leaf = new Node();
    leaf.parent = root;
    root.next = leaf;
    return List.of(root, leaf);
  }
}
