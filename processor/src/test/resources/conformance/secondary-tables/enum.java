// An enum and a primitive in the second table.
enum Kind { A, B }
@Entity @SecondaryTable(name = "kinds") class Main { @Id long id; @Column(table = "kinds") Kind kind; @Column(table = "kinds") int n; @Column(table = "kinds") @Enumerated(EnumType.STRING) Kind name; }
