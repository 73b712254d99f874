import org.hibernate.annotations.*;
/** In a copy of its rows a double, or a duration, has another place than in the table itself. */
@Entity @Audited class Reading {
  @Id long id;
  double zinc;
  Double iron;
  float acid;
  @Column(precision = 12) double lead;
  Duration taken;
  String note;
  byte[] image;
  @Embedded Depth depth;
  @ElementCollection List<Double> readings;
}
@Embeddable class Depth { double metres; Duration dived; }
@Entity @org.hibernate.annotations.Temporal(rowStart = "effective", rowEnd = "superseded")
class Buoy { @Id long id; double zone; String name; float drift; Duration age; }
