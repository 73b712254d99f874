// The join table of a one-to-many, with its columns.
@Entity class Leaf { @Id long id; }
@Entity
class Branch {
  @Id long id;
  @OneToMany
  @JoinTable(name = "branch_leaf", joinColumns = @JoinColumn(name = "b"), inverseJoinColumns = @JoinColumn(name = "l"))
  @OrderColumn(name = "at")
  List<Leaf> leaves;
}
