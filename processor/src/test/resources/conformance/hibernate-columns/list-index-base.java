// Where a list begins, and the type of its index.
import org.hibernate.annotations.ListIndexBase;
@Entity class T { @Id long id; @ElementCollection @OrderColumn @ListIndexBase(1) List<String> words; }
