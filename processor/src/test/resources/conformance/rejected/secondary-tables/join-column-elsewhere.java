// A join column in a table that the entity does not have.
@Entity class T { @Id long id; @ManyToOne @JoinColumn(table = "nowhere") T t; }
