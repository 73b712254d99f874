import org.hibernate.annotations.*;
import jakarta.persistence.Table;
import jakarta.persistence.Temporal;

@Entity
class Item {
  @Id long id;
  @CreationTimestamp @Column(name = "made") Instant created;
  @CreationTimestamp @Column(nullable = true) Date date;
  @CreationTimestamp @Temporal(TemporalType.DATE) Date day;
  @UpdateTimestamp @Basic(optional = true) LocalDateTime updated;
  @CurrentTimestamp(event = org.hibernate.generator.EventType.INSERT) LocalDateTime current;
  @CurrentTimestamp(source = SourceType.VM) @Column LocalDateTime local;
  @Generated @Column(name = "given") int given;
  @Generated(sql = "1") int one;
  @ColumnDefault("1") @Column(nullable = true) int usual;
  @TenantId @Column(nullable = true) Long tenant;
  @UuidGenerator UUID uuid;
}
