// Entities as elements of an element collection make a many-to-many.
@Entity class P { @Id long id; }
@Entity class T { @Id long id; @ElementCollection Set<P> ps; }
