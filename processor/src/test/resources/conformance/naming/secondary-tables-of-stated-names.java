/** Beside a naming convention Hibernate finds only what is said of a table by its name in the database. */
@Entity
@SecondaryTable(name = "SEA_TRIALS", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
@SecondaryTable(name = "refitWork", foreignKey = @ForeignKey(name = "fk_refit"))
@SecondaryTable(name = "crew", foreignKey = @ForeignKey(name = "fk_crew"))
class Hull {
  @Id long id;
  @Column(table = "SEA_TRIALS") String result;
  @Column(table = "refitWork") String yard;
  @Column(table = "crew") int berths;
}
