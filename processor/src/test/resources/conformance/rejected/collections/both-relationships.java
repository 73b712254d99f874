// Two kinds of relationship on one attribute.
@Entity class P { @Id long id; }
@Entity class T { @Id long id; @OneToMany @ManyToMany Set<P> ps; }
