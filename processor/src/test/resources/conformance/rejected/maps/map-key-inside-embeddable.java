// The keys are an attribute of an embeddable, named without it.
@Embeddable class K { long x; long y; }
@Entity class B { @Id long id; K k; @ManyToOne A a; }
@Entity class A { @Id long id; @OneToMany(mappedBy = "a") @MapKey(name = "x") Map<Long, B> m; }
