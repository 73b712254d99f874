// Who makes the values of an embeddable may be said once, for wherever it is embedded.
import org.hibernate.annotations.EmbeddableInstantiatorRegistration;
import org.hibernate.metamodel.spi.ValueAccess;
@Embeddable @Access(AccessType.PROPERTY) class Tide {
  private final int centimetres;
  Tide(int centimetres) { this.centimetres = centimetres; }
  @Column(name = "tide_in_centimetres") public int getCentimetres() { return centimetres; }
}
class Tides implements org.hibernate.metamodel.spi.EmbeddableInstantiator {
  public Object instantiate(ValueAccess values) { return new Tide(values.getValue(0, Integer.class)); }
  public boolean isInstance(Object object) { return object instanceof Tide; }
  public boolean isSameClass(Object object) { return object instanceof Tide; }
}
@Entity class Harbour { @Id long id; Tide tide; }
@Entity @EmbeddableInstantiatorRegistration(embeddableClass = Tide.class, instantiator = Tides.class)
class Almanac { @Id long id; }
