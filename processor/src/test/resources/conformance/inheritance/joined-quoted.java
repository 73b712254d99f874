// Delimited names in a joined hierarchy.
@Entity @Inheritance(strategy = InheritanceType.JOINED) @Table(name = "`Root`") class Root { @Id @Column(name = "`Id`") long id; }
@Entity @Table(name = "`Leaf Table`") class Leaf extends Root { int n; }
@Entity class Plain extends Root { @ManyToOne Root root; }
