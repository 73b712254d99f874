// Options of a table.
@Entity @Table(options = "with (fillfactor = 70)") class T { @Id long id; }
