// An id that is a relationship to itself.
@Entity class T { @Id @ManyToOne T t; }
