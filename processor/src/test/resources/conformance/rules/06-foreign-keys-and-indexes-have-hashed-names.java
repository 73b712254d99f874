// Rule 6: foreign keys and indexes have hashed names.
@Entity class A { @Id long id; @ManyToOne B mto; }
@Entity @Table(name = "sec", indexes = {
    @Index(columnList = "x"), @Index(columnList = "y, X desc"),
    @Index(name = "Own_Name", columnList = "x,y")})
class B { @Id long id; String x; String y; }
