// The root's @Table counts, a subclass's in one table does not.
@Entity @Table(name = "roots", indexes = @Index(columnList = "n")) class Root { @Id long id; int n; }
@Entity class Sub extends Root { int m; }
