// An entity as a plain attribute.
@Entity class P { @Id long id; }
@Entity class T { @Id long id; P p; }
