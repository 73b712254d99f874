// A unique constraint over a column that is not there.
@Entity @Table(uniqueConstraints = @UniqueConstraint(columnNames = "nothing")) class T { @Id long id; }
