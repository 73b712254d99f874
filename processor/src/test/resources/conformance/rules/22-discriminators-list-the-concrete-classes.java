// Rule 22: discriminators list the concrete classes.
@Entity abstract class A { @Id long id; }
@Entity class A1 extends A {}
@Entity abstract class A2 extends A {}
@Entity class A3 extends A2 {}
@Entity @DiscriminatorColumn(name = "kind", discriminatorType = DiscriminatorType.INTEGER) @DiscriminatorValue("7") class B { @Id long id; }
@Entity @DiscriminatorValue("9") class B1 extends B {}
@Entity @DiscriminatorColumn(discriminatorType = DiscriminatorType.CHAR) @DiscriminatorValue("c") class C { @Id long id; }
@Entity @DiscriminatorValue("d") class C1 extends C {}
@Entity @DiscriminatorColumn class D { @Id long id; }
