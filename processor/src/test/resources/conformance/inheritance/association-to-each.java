// References to the root and to subclasses, for each strategy.
@Entity class A { @Id long id; }
@Entity class A1 extends A { @ManyToOne A a; }
@Entity @Inheritance(strategy = InheritanceType.JOINED) class B { @Id long id; }
@Entity class B1 extends B { @OneToOne B b; }
@Entity class Uses { @Id long id; @ManyToOne A a; @ManyToOne A1 a1; @ManyToOne B b; @ManyToOne B1 b1; @OneToOne B1 one; }
