// The target is a type variable of a mapped superclass.
@MappedSuperclass abstract class Child<P> { @Id long id; @ManyToOne P parent; @OneToOne @JoinColumn(name = "twin") P other; }
@Entity class Folder extends Child<Disk> {}
@Entity class Disk extends Child<Folder> {}
