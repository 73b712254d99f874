// Each level adds one column to the key of the one above.
@Entity class Country { @Id @Column(length = 2) String code; }
@Embeddable record RegionId(String country, @Column(length = 10) String region) {}
@Entity
class Region { @EmbeddedId RegionId id; @MapsId("country") @ManyToOne Country country; }
@Embeddable record TownId(RegionId region, String town) {}
@Entity
class Town { @EmbeddedId TownId id; @MapsId("region") @ManyToOne Region region; int people; }
@Entity class Street { @Id long id; @ManyToOne Town town; }
