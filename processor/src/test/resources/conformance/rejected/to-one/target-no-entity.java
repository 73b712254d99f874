// A relationship to what is no entity.
@Entity class T { @Id long id; @ManyToOne String text; }
