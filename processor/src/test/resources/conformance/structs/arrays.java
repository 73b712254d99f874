import org.hibernate.annotations.Struct;
@Entity class Route {
  @Id long id;
  Stop[] stops;
  List<Stop> others;
  @Struct(name = "place") Set<Place> places;
  @Embedded @Struct(name = "place") Collection<Place> more;
  @Column(nullable = false) List<Stop> demanded;
}
@Embeddable @Struct(name = "stop_type") record Stop(@Column(nullable = false) String name, int minutes) {}
@Embeddable class Place { @Column(nullable = false) String name; double height; }
