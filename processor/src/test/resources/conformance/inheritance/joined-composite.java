// A composite key in a joined hierarchy.
@Embeddable record Key(String tenant, long id) {}
@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Asset { @EmbeddedId Key key; }
@Entity class House extends Asset { int rooms; }
@Entity
@PrimaryKeyJoinColumns({
  @PrimaryKeyJoinColumn(name = "car_id", referencedColumnName = "id"),
  @PrimaryKeyJoinColumn(name = "car_tenant", referencedColumnName = "tenant")
})
class Car extends Asset { String plate; }
