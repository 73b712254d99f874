// Options of an index.
@Entity @Table(indexes = {
  @Index(name = "partial", columnList = "a", options = "where a is not null"),
  @Index(name = "usual", columnList = "b", options = "nulls distinct")})
class T { @Id long id; Integer a; Integer b; }
