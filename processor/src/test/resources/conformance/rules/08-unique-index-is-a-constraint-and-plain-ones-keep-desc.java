// Rule 8: unique index is a constraint and plain ones keep desc.
@Entity @Table(indexes = {
    @Index(columnList = "a", unique = true),
    @Index(name = "u", columnList = "b, c", unique = true),
    @Index(name = "d", columnList = "b desc, c ASC"),
    @Index(name = "w", columnList = "c", options = "where c is not null"),
    @Index(columnList = "a, c"), @Index(columnList = "c desc, a"),
    @Index(columnList = "b, a", unique = true), @Index(columnList = "d", unique = true),
    @Index(name = "named", columnList = "d", unique = true)},
    uniqueConstraints = @UniqueConstraint(columnNames = {"a", "b"}))
class T { @Id long id; int a; int b; Integer c; Integer d; }
