// An id lies in the primary table.
@Entity @SecondaryTable(name = "s") class A { @Id @Column(table = "s") long id; }
