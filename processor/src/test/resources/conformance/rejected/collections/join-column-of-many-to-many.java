// The columns of a join table belong to @JoinTable.
@Entity class A { @Id long id; @ManyToMany @JoinColumn(name = "x") List<A> p; }
