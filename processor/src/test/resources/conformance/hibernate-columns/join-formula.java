// A relationship by a formula has no column.
import org.hibernate.annotations.JoinFormula;
@Entity class T { @Id long id; int a; @ManyToOne @JoinFormula("a + 1") T next; }
