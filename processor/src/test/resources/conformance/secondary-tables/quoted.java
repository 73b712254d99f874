// Delimited names.
@Entity
@Table(name = "`Main Table`")
@SecondaryTable(name = "`Second Table`", pkJoinColumns = @PrimaryKeyJoinColumn(name = "`Main Id`"))
class Main { @Id long id; @Column(table = "`Second Table`", name = "`Value`") String value; }
