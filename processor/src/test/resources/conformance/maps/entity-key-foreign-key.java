// The foreign key of the key.
@Entity class Country { @Id String code; }
@Entity
class Tariff {
  @Id long id;
  @ElementCollection
  @MapKeyJoinColumn(name = "c1", foreignKey = @ForeignKey(name = "tariff_country"))
  Map<Country, Integer> named;
  @ElementCollection
  @MapKeyJoinColumn(name = "c2", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  Map<Country, Integer> free;
}
