// An index over a column that is not there.
@Entity @Table(indexes = @Index(columnList = "nothing")) class T { @Id long id; }
