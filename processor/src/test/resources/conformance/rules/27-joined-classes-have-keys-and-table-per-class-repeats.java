// Rule 27: joined classes have keys of their own, and a table per class repeats all.
@Entity @Inheritance(strategy = InheritanceType.JOINED) class J { @Id long id; @Column(unique = true) String code; }
@Entity class J1 extends J { int n; }
@Entity @Inheritance(strategy = InheritanceType.JOINED) @DiscriminatorColumn class K { @Id long id; }
@Entity class K1 extends K { int n; }
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) abstract class P { @Id long id; @Column(unique = true) String code; @ManyToOne J j; @ElementCollection Set<String> words; }
@Entity class P1 extends P { int n; }
@Entity class P2 extends P1 { @OneToOne P p; }
