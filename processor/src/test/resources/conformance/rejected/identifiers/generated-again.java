// An id that is inherited, with a generator of its own.
@MappedSuperclass class Numbered { @Id Long id; }
@Entity class T extends Numbered { @Id @GeneratedValue Long id; }
