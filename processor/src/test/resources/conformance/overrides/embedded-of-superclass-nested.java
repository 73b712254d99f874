// A path of three names from the entity.
@Embeddable class C { String text; int number; }
@Embeddable class B { C c; @ManyToOne P p; }
@Entity class P { @Id long id; }
@MappedSuperclass abstract class A { @Id long id; B b; }
@Entity
@AttributeOverride(name = "b.c.text", column = @Column(name = "deep_text"))
@AssociationOverride(name = "b.p", joinColumns = @JoinColumn(name = "deep_p"))
class T extends A {}
