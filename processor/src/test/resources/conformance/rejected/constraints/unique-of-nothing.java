// A unique constraint has columns.
@Entity @Table(uniqueConstraints = @UniqueConstraint(columnNames = {})) class A { @Id long id; }
