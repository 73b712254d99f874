// A mapped collection with a join table.
@Entity class P { @Id long id; @OneToMany(mappedBy = "p") @JoinTable(name = "x") Set<T> ts; }
@Entity class T { @Id long id; @ManyToOne P p; }
