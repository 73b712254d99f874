// An entity of a query has no table.
import org.hibernate.annotations.Subselect;
@Entity class T { @Id long id; String a; }
@Entity @Subselect("select id, a from T") class Summary { @Id long id; String a; @ManyToOne T t; }
