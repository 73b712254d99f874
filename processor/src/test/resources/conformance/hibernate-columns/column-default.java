// @ColumnDefault, on basics and join columns.
import org.hibernate.annotations.ColumnDefault;
@Entity
class T {
  @Id long id;
  @ColumnDefault("0") int a;
  @ColumnDefault("'x'") @Column(nullable = false) String b;
  @ColumnDefault("now()") Instant c;
  @ColumnDefault("(1 + 2)") BigDecimal d;
  @ColumnDefault("true") boolean e;
  @ManyToOne @ColumnDefault("1") T parent;
}
