// The key of the second table has its own name.
@Entity
@SecondaryTable(name = "extra", pkJoinColumns = @PrimaryKeyJoinColumn(name = "main_id"), foreignKey = @ForeignKey(name = "extra_main"))
class Main { @Id long id; @Column(table = "extra") int n; }
