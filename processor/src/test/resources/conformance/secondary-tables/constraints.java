// Uniques, indexes, checks, comments and options of a second table.
@Entity
@SecondaryTable(
    name = "facts",
    uniqueConstraints = @UniqueConstraint(columnNames = {"a", "b"}),
    indexes = @Index(columnList = "b"),
    check = @CheckConstraint(constraint = "a <> b"),
    comment = "more facts")
class Main { @Id long id; @Column(table = "facts") String a; @Column(table = "facts", comment = "bee") String b; @Column(table = "facts", unique = true) String c; }
