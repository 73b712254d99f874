// A reference to an entity that is found by an enum.
enum Kind { X, Y }
@Entity class K { @Id Kind kind; }
@Entity class T { @Id long id; @ManyToOne K k; @ManyToOne K other; }
