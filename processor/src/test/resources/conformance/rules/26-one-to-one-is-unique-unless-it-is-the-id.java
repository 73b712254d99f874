// Rule 26: one to one is unique unless it is the id.
@Entity class T { @Id long id; @OneToOne U a; @OneToOne(optional = false) U b;
  @OneToOne @JoinColumn(unique = false) U c; @OneToOne(mappedBy = "t") U inverse; }
@Entity class U { @Id long id; @OneToOne T t; }
@Entity class V { @Id @OneToOne U u; }
@Entity class W { @Id @ManyToOne V v; @ManyToOne(optional = false) W w; }
