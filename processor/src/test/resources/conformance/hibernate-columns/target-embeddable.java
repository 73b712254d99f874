// The class of what is embedded.
import org.hibernate.annotations.TargetEmbeddable;
interface Located { String city(); }
@Embeddable class Address implements Located { String city; public String city() { return city; } }
@Entity class T { @Id long id; @Embedded @TargetEmbeddable(Address.class) Located located; }
