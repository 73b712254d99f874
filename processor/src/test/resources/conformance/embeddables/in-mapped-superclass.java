// The mapped superclass embeds, and each entity overrides it.
@Embeddable class Coordinates { double latitude; double longitude; }
@MappedSuperclass
abstract class Place {
  @Id long id;
  Coordinates at;
}

@Entity class City extends Place { String name; }

@Entity
@AttributeOverride(name = "at.latitude", column = @Column(name = "lat"))
@AttributeOverride(name = "at.longitude", column = @Column(name = "lon", nullable = false))
class Village extends Place { int inhabitants; }
