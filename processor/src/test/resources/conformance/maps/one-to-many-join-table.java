// A one-to-many map through a join table.
@Entity class Part { @Id long id; }
@Entity class Machine { @Id long id; @OneToMany Map<String, Part> parts; }
