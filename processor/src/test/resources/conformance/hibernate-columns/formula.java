// A formula has no column.
import org.hibernate.annotations.Formula;
@Entity class T { @Id long id; int a; @Formula("a * 2") int twice; @Formula("(select count(*) from T)") Long all; }
