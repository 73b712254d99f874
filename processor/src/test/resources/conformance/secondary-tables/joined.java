// A joined subclass with a second table.
@Entity @Inheritance(strategy = InheritanceType.JOINED) class Base { @Id long id; }
@Entity @SecondaryTable(name = "sub_more", pkJoinColumns = @PrimaryKeyJoinColumn(name = "sub")) class Sub extends Base { String a; @Column(table = "sub_more") String b; }
