// A natural id that may not be null, by other annotations.
import org.hibernate.annotations.NaturalId;
@Entity class T { @Id long id; @NaturalId @Column(nullable = false, length = 13) String a; @NaturalId(mutable = true) @Basic(optional = false) UUID b; }
