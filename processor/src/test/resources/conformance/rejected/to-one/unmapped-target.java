// The target is a class without annotation.
class P { long id; }
@Entity class T { @Id long id; @ManyToOne P p; }
