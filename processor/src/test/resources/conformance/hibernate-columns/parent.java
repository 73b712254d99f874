// An embeddable's reference to its owner has no column.
import org.hibernate.annotations.Parent;
@Embeddable class Part { @Parent T owner; String name; T getOwner() { return owner; } void setOwner(T owner) { this.owner = owner; } }
@Entity class T { @Id long id; Part part; @ElementCollection List<Part> parts; }
