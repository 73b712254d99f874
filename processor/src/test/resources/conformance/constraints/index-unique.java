// Unique indexes are constraints.
@Entity
@Table(indexes = {@Index(columnList = "a", unique = true), @Index(name = "u_bc", columnList = "b, c", unique = true)})
class T { @Id long id; int a; int b; int c; }
