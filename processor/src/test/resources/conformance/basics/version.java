// Versions of several types.
@Entity class A { @Id long id; @Version int v; }
@Entity class B { @Id long id; @Version Integer v; }
@Entity class C { @Id long id; @Version Short v; }
@Entity class D { @Id long id; @Version @Column(name = "ver") long v; }
@Entity class E { @Id long id; @Version Instant v; }
@Entity class F { @Id long id; @Version java.sql.Timestamp v; }
@Entity class G { @Id long id; @Version LocalDateTime v; }
