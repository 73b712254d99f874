// The attribute has a class of collections rather than its interface.
@Entity class P { @Id long id; }
@Entity class T { @Id long id; @OneToMany ArrayList<P> ps; }
