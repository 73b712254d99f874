// Two secondary tables.
@Entity
@SecondaryTables({@SecondaryTable(name = "one"), @SecondaryTable(name = "two", schema = "other")})
class Main { @Id String id; @Column(table = "one", name = "v") String a; @Column(table = "two", name = "v") String b; String v; }
