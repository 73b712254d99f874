// What Java sorts the database need not order.
import org.hibernate.annotations.SortNatural;
@Entity class Reader { @Id long id; @ElementCollection @OrderBy @SortNatural SortedSet<String> names; }
