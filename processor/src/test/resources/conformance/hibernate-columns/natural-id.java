// The natural id is unique.
import org.hibernate.annotations.NaturalId;
@Entity class Simple { @Id long id; @NaturalId String code; }
@Entity class Several { @Id long id; @NaturalId String isbn; @NaturalId(mutable = true) int edition; @NaturalId @ManyToOne Simple simple; }
