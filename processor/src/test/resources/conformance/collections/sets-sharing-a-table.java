/** Of sets that share a table the last one says what its key is, unless another collection does. */
@Entity
class Node {
  @Id Long id;

  @ManyToMany Set<Node> before;

  @ManyToMany Set<Node> beside;
}

@Entity
class Task {
  @Id Long id;

  @ManyToMany Set<Task> earlier;

  @ManyToMany @OrderColumn List<Task> later;
}

@Entity
class Step {
  @Id Long id;

  @ManyToMany Set<Step> earlier;

  @OneToMany Set<Step> later;
}
