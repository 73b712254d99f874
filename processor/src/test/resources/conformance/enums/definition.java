// A definition does not take the check away.
enum Kind { A, B }
@Entity class T { @Id long id; @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(3)") Kind kind; @Column(columnDefinition = "int") Kind number; }
