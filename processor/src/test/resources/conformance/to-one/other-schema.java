// The target is in another schema.
@Entity @Table(schema = "there") class P { @Id long id; @ManyToOne C c; }
@Entity class C { @Id long id; @ManyToOne P p; }
