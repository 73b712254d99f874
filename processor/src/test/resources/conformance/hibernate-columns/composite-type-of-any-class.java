// The class of the columns stands in the source alone.
import java.io.Serializable;
import java.util.Objects;
import org.hibernate.annotations.CompositeType;
import org.hibernate.metamodel.spi.ValueAccess;
import org.hibernate.usertype.CompositeUserType;
record Position(double latitude, double longitude) {}
class PositionType implements CompositeUserType<Position> {
  static class Columns { double latitude; double longitude; }
  public Class<?> embeddable() { return Columns.class; }
  public Object getPropertyValue(Position p, int property) { return property == 0 ? p.latitude() : p.longitude(); }
  public Position instantiate(ValueAccess values) {
    return new Position(values.getValue(0, Double.class), values.getValue(1, Double.class)); }
  public Class<Position> returnedClass() { return Position.class; }
  public boolean equals(Position a, Position b) { return Objects.equals(a, b); }
  public int hashCode(Position p) { return p.hashCode(); }
  public Position deepCopy(Position p) { return p; }
  public boolean isMutable() { return false; }
  public Serializable disassemble(Position p) { return null; }
  public Position assemble(Serializable cached, Object owner) { return null; }
  public Position replace(Position detached, Position managed, Object owner) { return detached; }
}
@Entity class Buoy { @Id long id; @CompositeType(PositionType.class) Position position; }
