// Times that Hibernate sets are mandatory.
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.CurrentTimestamp;
import org.hibernate.annotations.UpdateTimestamp;
@Entity class T { @Id long id; @CreationTimestamp Instant a; @UpdateTimestamp LocalDateTime b; @CurrentTimestamp OffsetDateTime c; @CreationTimestamp @Column(name = "d_at") Date d; @UpdateTimestamp @Column(nullable = true) Instant e; }
