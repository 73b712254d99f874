// Elements that are no entities.
@Entity class T { @Id long id; @OneToMany Set<String> texts; }
