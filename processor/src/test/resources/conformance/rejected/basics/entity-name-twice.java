// Two entities of one name.
@Entity(name = "Same") class A { @Id long id; }
@Entity(name = "Same") class B { @Id long id; }
