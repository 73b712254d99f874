// The column's type follows the key's.
@Entity class A { @Id UUID id; }
@Entity class B { @Id @Column(length = 5) String id; @ManyToOne A a; }
@Entity class C { @Id BigDecimal id; @ManyToOne B b; }
@Entity class D { @Id @Column(columnDefinition = "char(4)") String id; @ManyToOne C c; }
@Entity class E { @Id byte id; @ManyToOne D d; }
@Entity class F { @Id long id; @ManyToOne E e; }
