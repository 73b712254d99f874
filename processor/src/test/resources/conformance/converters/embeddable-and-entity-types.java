@Embeddable
class Point {
  int x;
}

class Points implements AttributeConverter<Point, String> {
  @Override public String convertToDatabaseColumn(Point value) { return null; }
  @Override public Point convertToEntityAttribute(String value) { return null; }
}
class Places implements AttributeConverter<Place, String> {
  @Override public String convertToDatabaseColumn(Place value) { return null; }
  @Override public Place convertToEntityAttribute(String value) { return null; }
}

@Entity
class Place {
  @Id long id;
  @Convert(converter = Points.class) Point point;
  @Convert(converter = Places.class) Place place;
}
