// A secondary table without columns of its own.
@Entity @SecondaryTable(name = "unused") class Main { @Id long id; String a; }
