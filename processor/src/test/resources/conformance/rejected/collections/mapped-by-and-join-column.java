// A mapped collection with a join column.
@Entity class P { @Id long id; @OneToMany(mappedBy = "p") @JoinColumn(name = "x") Set<T> ts; }
@Entity class T { @Id long id; @ManyToOne P p; }
