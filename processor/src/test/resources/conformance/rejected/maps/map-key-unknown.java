// The keys are an attribute that the values do not have.
@Entity class A { @Id long id; @OneToMany @MapKey(name = "zz") Map<String, A> p; }
