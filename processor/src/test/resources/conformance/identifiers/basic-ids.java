// Every common type of a simple id.
@Entity class A { @Id short id; }
@Entity class B { @Id BigInteger id; @ManyToOne A a; }
@Entity class C { @Id BigDecimal id; @ManyToOne B b; }
@Entity class D { @Id @Column(precision = 12) BigDecimal id; @ManyToOne C c; }
@Entity class E { @Id Character id; @ManyToOne D d; }
@Entity class F { @Id boolean id; @ManyToOne E e; }
@Entity class G { @Id java.util.Currency id; @ManyToOne F f; }
@Entity class H { @Id @Enumerated(EnumType.STRING) DayOfWeek id; @ManyToOne G g; @ManyToOne H h; }
