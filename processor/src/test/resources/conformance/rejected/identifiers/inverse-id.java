// An id that is the inverse side of a relationship.
@Entity class A { @Id @OneToOne(mappedBy = "a") B b; @Id long other; }
@Entity class B { @Id long id; @OneToOne A a; }
