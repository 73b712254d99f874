// A collation.
import org.hibernate.annotations.Collate;
@Entity class T { @Id long id; @Collate("C") String a; @Collate("C") @Column(length = 9, nullable = false) String b; }
