// The row of a join table is never updated.
@Entity class A { @Id int id; @ManyToMany @JoinTable(joinColumns = @JoinColumn(name = "x", updatable = false)) Set<A> p; }
