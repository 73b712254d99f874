// A natural id has columns in the table of its entity.
@Entity class A { @Id long id; @org.hibernate.annotations.NaturalId @ManyToMany List<A> n; }
