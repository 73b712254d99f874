// A record, whose components are the attributes.
@Embeddable record Point(double x, double y, @Column(length = 3) String label) {}

@Entity
class Marker {
  @Id long id;
  Point at;
}

class Sample {
  static List<Object> instances() {
    Marker marker = new Marker();
    marker.id = 1;
    marker.at = new Point(1.5, -2, "abc");
    return List.of(marker);
  }
}
