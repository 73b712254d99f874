// A column in a table that the entity does not have.
@Entity class T { @Id long id; @Column(table = "nowhere") String text; }
