// Values that a class of the application makes need no setters, and may be of an interface.
import org.hibernate.annotations.EmbeddableInstantiator;
import org.hibernate.metamodel.spi.ValueAccess;
interface Bearing { int getDegrees(); String getOrigin(); }
record MagneticBearing(int degrees, String origin) implements Bearing {
  public int getDegrees() { return degrees; }
  public String getOrigin() { return origin; }
}
class Bearings implements org.hibernate.metamodel.spi.EmbeddableInstantiator {
  public Object instantiate(ValueAccess values) {
    return new MagneticBearing(values.getValue(0, Integer.class), values.getValue(1, String.class)); }
  public boolean isInstance(Object object) { return object instanceof Bearing; }
  public boolean isSameClass(Object object) { return object instanceof MagneticBearing; }
}
@Embeddable @Access(AccessType.PROPERTY) @EmbeddableInstantiator(Depths.class) class Depth {
  private final int fathoms;
  Depth(int fathoms) { this.fathoms = fathoms; }
  @Column(name = "depth_in_fathoms") public int getFathoms() { return fathoms; }
}
class Depths implements org.hibernate.metamodel.spi.EmbeddableInstantiator {
  public Object instantiate(ValueAccess values) { return new Depth(values.getValue(0, Integer.class)); }
  public boolean isInstance(Object object) { return object instanceof Depth; }
  public boolean isSameClass(Object object) { return object instanceof Depth; }
}
@Entity class Landmark {
  @Id long id;
  @Embedded @EmbeddableInstantiator(Bearings.class) @Access(AccessType.PROPERTY) Bearing bearing;
  Depth depth;
  public Bearing getBearing() { return bearing; }
  public void setBearing(Bearing bearing) { this.bearing = bearing; }
}
