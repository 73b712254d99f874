// An embedded natural id.
import org.hibernate.annotations.NaturalId;
@Embeddable record Name(String first, String last) {}
@Entity class T { @Id long id; @NaturalId Name name; }
