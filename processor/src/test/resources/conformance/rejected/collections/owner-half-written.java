// The row of a collection table is never updated.
@Entity class A { @Id int id; @ElementCollection @CollectionTable(joinColumns = @JoinColumn(name = "x", updatable = false)) Set<String> p; }
