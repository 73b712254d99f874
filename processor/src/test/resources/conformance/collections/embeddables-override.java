// Overrides of elements, by plain names and by paths.
@Embeddable class Geo { @Column(name = "latitude") double lat; double lon; }
@Embeddable class Stop { Geo at; String name; }

@Entity
class Line {
  @Id long id;
  @ElementCollection
  @AttributeOverride(name = "name", column = @Column(name = "stop_name", nullable = false))
  @AttributeOverride(name = "at.lat", column = @Column(name = "stop_lat"))
  List<Stop> stops;
}
