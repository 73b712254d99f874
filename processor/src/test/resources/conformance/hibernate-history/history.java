// A history table keeps each row with the time in which it was in effect.
import org.hibernate.annotations.*;
@Entity @org.hibernate.annotations.Temporal class Price {
  @Id @GeneratedValue(strategy = GenerationType.IDENTITY) long id;
  @Column(unique = true) String code;
  int amount;
  @org.hibernate.annotations.Temporal.Excluded String note;
  @ElementCollection Set<String> tags;
  @ElementCollection @OrderColumn List<String> steps;
}
@Entity @org.hibernate.annotations.Temporal(rowStart = "since", rowEnd = "until", secondPrecision = 3)
@org.hibernate.annotations.Temporal.HistoryTable(name = "old_rates")
class Rate { @Id long id; @Version int version; int percent; @ManyToMany List<Price> prices; }
