// A type has no conditions, so the table checks what its attributes demand.
import org.hibernate.annotations.Struct;
enum Colour { RED, GREEN }
@Entity class Car { @Id long id; @Column(nullable = false) Paint paint; Paint roof; List<Paint> stripes; }
@Embeddable @Struct(name = "paint") class Paint {
  @Enumerated(EnumType.STRING) Colour glaze; @Column(nullable = false) int layers; @Basic(optional = false) String maker;
  @Enumerated(EnumType.STRING) @Column(nullable = false) Colour hue; @Column(unique = true) String mark;
}
