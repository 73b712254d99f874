// Shared column is described by the basic attribute or the first by name.
@Entity class P { @Id long id; }
@Entity class A {
  @Id long id;
  @ManyToOne(optional = false) @JoinColumn(name = "p_id", nullable = false) P p;
  @Column(name = "p_id", insertable = false, updatable = false) Long pId;
}
@Entity class B {
  @Id long id; Integer pId;
  @OneToOne @JoinColumn(name = "pId", insertable = false, updatable = false) P p;
}
@Entity class C {
  @Id long id; @Column(name = "x", nullable = false, length = 4) String z;
  @Column(name = "x", insertable = false, updatable = false, length = 3) String a;
}
@Entity class D {
  @Id long id; @ManyToOne @JoinColumn(name = "pId", comment = "b") P b;
  @ManyToOne(optional = false)
  @JoinColumn(name = "pId", insertable = false, updatable = false, comment = "a") P a;
}
@Entity class E {
  @Id long id; @ManyToOne @JoinColumn(name = "id", insertable = false, updatable = false) P p;
}
