// A sequence with the name of a table.
@Entity class T { @Id @GeneratedValue(generator = "T") long id; }
