// What a table per class repeats, and what not; references to classes with and without subclasses.
@Entity @Inheritance(strategy=InheritanceType.TABLE_PER_CLASS) @Table(name="aa", uniqueConstraints=@UniqueConstraint(name="uq", columnNames={"a","b"}), indexes=@Index(name="ix", columnList="a"), check=@CheckConstraint(constraint="a>0"), comment="root") class A { @Id @GeneratedValue(strategy=GenerationType.SEQUENCE) Long id; int a; @Column(check=@CheckConstraint(constraint="b > 0"), comment="bb") int b; @Column(unique=true) String u; @ManyToOne @JoinColumn(name="x", foreignKey=@ForeignKey(name="fkx")) X x; @OneToOne X one; @ManyToOne(optional=false) C c; }
@Entity @Table(indexes=@Index(columnList="a,z")) class B extends A { int z; @ManyToOne X xb; @ManyToOne A a1; @Column(name="z2", nullable=false) Integer z2; }
@Entity abstract class C extends B { int c1; }
@Entity class D extends C { int d1; }
@Entity @Inheritance(strategy=InheritanceType.TABLE_PER_CLASS) abstract class Lone { @Id Long id; }
@Entity class X { @Id Long id; @ManyToOne D d; @ManyToOne C c; @ManyToOne A a; @ManyToOne Lone lone; @ManyToOne @JoinColumn(name="da", referencedColumnName="a") D byA;}
