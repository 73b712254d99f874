// Keys are an attribute of the values or have a column of their own.
@Entity class A { @Id long id; @OneToMany @MapKey(name = "id") @MapKeyColumn(name = "k") Map<Long, A> p; }
