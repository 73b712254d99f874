// A relationship of a mapped superclass.
@Entity class Person { @Id long id; }
@MappedSuperclass abstract class Owned { @ManyToOne(optional = false) @JoinColumn(name = "owner_id") Person owner; @OneToOne Person deputy; }
@Entity class House extends Owned { @Id long id; }
@Entity class Boat extends Owned { @Id long id; }
