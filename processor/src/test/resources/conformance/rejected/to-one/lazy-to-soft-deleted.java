// A lazy reference to an entity whose rows stay when they are deleted.
@Entity class A { @Id long id; @ManyToOne(fetch = FetchType.LAZY) B b; }
@Entity @org.hibernate.annotations.SoftDelete class B { @Id long id; }
