// A hierarchy of each strategy, and references into each.
@Entity class Animal { @Id @GeneratedValue Long id; String name; }
@Entity class Dog extends Animal { int bones; @ManyToOne(optional=false) Animal friend; @Column(nullable=false) String breed; }
@Entity abstract class Cat extends Animal { boolean wild; }
@Entity class Lion extends Cat { long mane; }
@Entity @Inheritance(strategy=InheritanceType.JOINED) class V { @Id @GeneratedValue Long id; String name; @ManyToOne Car c; }
@Entity class Car extends V { int doors; @Column(unique=true) String plate; @OneToOne(optional=false) V other;}
@Entity class Van extends Car { long load; }
@Entity @Inheritance(strategy=InheritanceType.TABLE_PER_CLASS) abstract class P { @Id @GeneratedValue Long id; @Column(unique=true) String name; @ManyToOne Van van; @ManyToOne P p; }
@Entity class P1 extends P { int x; @ManyToOne P1 p1; }
@Entity class P2 extends P1 { int y; @ManyToOne Lion lion; }
