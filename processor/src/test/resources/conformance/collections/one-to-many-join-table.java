// A unidirectional one-to-many has a join table whose element is unique.
@Entity class Chapter { @Id long id; }
@Entity class Book { @Id long id; @OneToMany List<Chapter> chapters; }
@Entity class Note { @Id long id; }
@Entity class Pad { @Id long id; @OneToMany Set<Note> notes; }
