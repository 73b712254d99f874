// Sorted collections.
import org.hibernate.annotations.SQLOrder;
import org.hibernate.annotations.SortComparator;
import org.hibernate.annotations.SortNatural;
@Entity
class T {
  public static class Reverse implements Comparator<String> {
    public int compare(String a, String b) { return b.compareTo(a); }
  }
  @Id long id;
  @ElementCollection @SortNatural SortedSet<Integer> a;
  @ElementCollection @SortComparator(Reverse.class) SortedMap<String, String> b;
  @ElementCollection @SQLOrder("c desc") @Column(name = "c") Set<String> c;
}
