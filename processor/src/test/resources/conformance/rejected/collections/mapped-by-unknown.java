// mappedBy names no attribute of the element.
@Entity class P { @Id long id; @OneToMany(mappedBy = "nothing") Set<T> ts; }
@Entity class T { @Id long id; }
