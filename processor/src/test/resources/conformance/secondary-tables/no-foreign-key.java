// Without foreign key.
@Entity
@SecondaryTable(name = "loose", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
class Main { @Id long id; @Column(table = "loose") String text; }
