import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
// Keys of joined classes under other names, composite, without a foreign key, cascading.
@Entity @Inheritance(strategy=InheritanceType.JOINED) class A { @Id @Column(name="aid", columnDefinition="bigint default 3") Long id; @Column(name="co") String code; }
@Entity @PrimaryKeyJoinColumn(name="bid") class B extends A { int x; @ManyToOne A a; @ManyToOne C c;}
@Entity @PrimaryKeyJoinColumn(name="`Cid`", referencedColumnName="bid", columnDefinition="int8", options="check (1 > 0)", foreignKey=@ForeignKey(name="fkc")) class C extends B { int y; @Column(name="id2") int id2; }
@Entity @OnDelete(action=OnDeleteAction.CASCADE) @PrimaryKeyJoinColumn(foreignKey=@ForeignKey(ConstraintMode.NO_CONSTRAINT)) class D extends A { int y; }
@Entity @Inheritance(strategy=InheritanceType.JOINED) @IdClass(K.class) class M { @Id int b; @Id long a; @Id String c; String m; }
class K implements java.io.Serializable { int b; long a; String c; public boolean equals(Object o){return o==this;} public int hashCode(){return 1;}}
@Entity @PrimaryKeyJoinColumn(name="zb", referencedColumnName="b") @PrimaryKeyJoinColumn(name="za", referencedColumnName="a") @PrimaryKeyJoinColumn(name="zc", referencedColumnName="c") class M1 extends M { int x; }
@Entity @PrimaryKeyJoinColumns({@PrimaryKeyJoinColumn(name="z1"),@PrimaryKeyJoinColumn(name="z2"),@PrimaryKeyJoinColumn(name="z3")}) class M2 extends M { int x; }
@Entity @OnDelete(action=OnDeleteAction.CASCADE) class M3 extends M { int x; @ManyToOne M1 m1; @OneToOne(optional=false) M m; }
