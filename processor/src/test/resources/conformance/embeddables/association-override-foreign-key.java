// The override names the foreign key and makes the column mandatory.
@Entity class Region { @Id int id; }
@Embeddable class Zone { @ManyToOne @JoinColumn(name = "reg", nullable = false) Region region; String label; }

@Entity
class Store {
  @Id long id;
  Zone zone;
}

@Entity
class Depot {
  @Id long id;
  @AssociationOverride(
      name = "region",
      joinColumns = @JoinColumn(name = "depot_region", unique = true),
      foreignKey = @ForeignKey(name = "fk_depot_region"))
  Zone zone;
}

@Entity
class Kiosk {
  @Id long id;
  @AssociationOverride(
      name = "region",
      joinColumns =
          @JoinColumn(name = "kiosk_region", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)))
  Zone zone;
}
