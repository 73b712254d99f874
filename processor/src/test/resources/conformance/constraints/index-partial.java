// Options of an index.
@Entity @Table(indexes = @Index(name = "partial", columnList = "a", options = "where a is not null")) class T { @Id long id; Integer a; }
