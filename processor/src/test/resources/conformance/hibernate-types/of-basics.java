import org.hibernate.annotations.*;
import jakarta.persistence.Table;
import jakarta.persistence.Temporal;

@Entity
class Holder {
  @Id long id;
  @Array(length = 3) int[] numbers;
  @Array(length = 5) @Column(length = 7) String[] texts;
  @Array(length = 2) List<Integer> list;
  Integer[] boxes;
  Set<UUID> uuids;
  Collection<Instant> instants;
  SortedSet<String> sorted;
  Thread.State[] ordinals;
  @Enumerated(EnumType.STRING) List<Thread.State> names;
  long[] longs;
  double[] doubles;
  float[] floats;
  boolean[] truths;
  short[] shorts;
  @Column(secondPrecision = 3) Instant[] brief;
  byte[][] bytes;
  List<BigDecimal> decimals;
  @Column(precision = 5, scale = 1) List<BigDecimal> precise;
  @Temporal(TemporalType.DATE) Date[] days;
  @Temporal(TemporalType.DATE) List<Date> dates;
  @Array(length = 4) byte[] four;
  @Array(length = 4) String text;
  ArrayList<String> serialized;
  HashSet<String> set;
}
