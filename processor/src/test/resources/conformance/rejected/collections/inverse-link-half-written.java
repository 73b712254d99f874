// The other end of a join table, also where each target is linked once.
@Entity class A { @Id int id; @OneToMany @JoinTable(inverseJoinColumns = @JoinColumn(name = "x", insertable = false)) Set<A> p; }
