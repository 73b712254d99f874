// The column type of a class of its own, where its source says no more than the constant of one.
import static java.sql.Types.NUMERIC;
import java.io.Serializable;
import java.sql.Types;
import java.util.Objects;
import org.hibernate.annotations.Type;
import org.hibernate.usertype.UserType;
record Knots(int value) implements Serializable {}
abstract class InOneColumn<V> implements UserType<V> {
  public boolean equals(V a, V b) { return Objects.equals(a, b); }
  public int hashCode(V v) { return v.hashCode(); }
  public V deepCopy(V v) { return v; }
  public boolean isMutable() { return false; }
}
abstract class KnotsType extends InOneColumn<Knots> {
  public Class<Knots> returnedClass() { return Knots.class; }
}
class KnotsInText extends KnotsType { public int getSqlType() { return Types.VARCHAR; } }
class KnotsInNumber extends KnotsType { public int getSqlType() { return (SqlTypes.INTEGER); } }
class KnotsInDigits extends KnotsType { public int getSqlType() { return NUMERIC; } }
class KnotsInLetter extends KnotsType { public int getSqlType() { return 1; } }
class KnotsInTime extends KnotsType { static final int CODE = java.sql.Types.TIMESTAMP; public int getSqlType() { return CODE; } }
class KnotsInZone extends KnotsType { public int getSqlType() { return SqlTypes.TIMESTAMP_WITH_TIMEZONE; } }
class KnotsInHours extends KnotsType { public int getSqlType() { return Types.TIME; } }
class KnotsInFloat extends KnotsType { public int getSqlType() { return Types.FLOAT; } }
class KnotsInDouble extends KnotsType { public int getSqlType() { return Types.DOUBLE; } }
class KnotsInDocument extends KnotsType { public int getSqlType() { return SqlTypes.JSON; } }
class KnotsInBytes extends KnotsType { public int getSqlType() { return Types.VARBINARY; } }
class Inherited extends KnotsInText {}
enum Wind { BREEZE, GALE }
class WindType extends InOneColumn<Wind> {
  public Class<Wind> returnedClass() { return Wind.class; }
  public int getSqlType() { return Types.CHAR; }
}
@Embeddable class Gust { @Type(KnotsInNumber.class) Knots peak; }
@Entity class Voyage {
  @Id long id;
  @Type(KnotsInText.class) Knots text;
  @Type(KnotsInText.class) @Column(length = 9, nullable = false, unique = true) Knots shortText;
  @Type(KnotsInNumber.class) Knots number;
  @Type(KnotsInDigits.class) Knots digits;
  @Type(KnotsInDigits.class) @Column(precision = 8, scale = 3) Knots givenDigits;
  @Type(KnotsInLetter.class) Knots letter;
  @Type(KnotsInTime.class) Knots time;
  @Type(KnotsInTime.class) @Column(secondPrecision = 3) Knots givenTime;
  @Type(KnotsInZone.class) Knots zone;
  @Type(KnotsInHours.class) Knots hours;
  @Type(KnotsInFloat.class) Knots fraction;
  @Type(KnotsInDouble.class) Knots real;
  @Type(KnotsInDocument.class) Knots document;
  @Type(KnotsInBytes.class) Knots bytes;
  @Type(Inherited.class) Knots inherited;
  @Type(WindType.class) Wind wind;
  Gust gust;
  @ElementCollection @Type(KnotsInNumber.class) List<Knots> log;
  @ManyToOne Voyage next;
}
