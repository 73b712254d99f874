// Checks and comments of join tables.
@Entity
class T {
  @Id long id;
  @ElementCollection @CollectionTable(name = "nums") @Column(name = "n") List<Integer> numbers;
  @ManyToMany @JoinTable(name = "near", check = @CheckConstraint(name = "not_self", constraint = "a <> b"), comment = "near ones", joinColumns = @JoinColumn(name = "a"), inverseJoinColumns = @JoinColumn(name = "b")) Set<T> near;
}
