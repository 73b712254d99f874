// @MapKey names an attribute that the element lacks.
@Entity class P { @Id long id; }
@Entity class T { @Id long id; @OneToMany @MapKey(name = "nothing") Map<String, P> ps; }
