// Four levels with mandatory attributes at each, values chosen by hand.
@Entity @DiscriminatorValue("a") class A { @Id long id; int a; }
@Entity @DiscriminatorValue("b") class B extends A { int b; }
@Entity @DiscriminatorValue("c") abstract class C extends B { int c; @ManyToOne(optional = false) A link; }
@Entity @DiscriminatorValue("d") class D extends C { int d; }
@Entity @DiscriminatorValue("e") class E extends C { boolean e; }
