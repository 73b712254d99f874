// The mark belongs to the root.
import org.hibernate.annotations.SoftDelete;
@Entity @SoftDelete @Inheritance(strategy = InheritanceType.JOINED) class Root { @Id long id; }
@Entity class Sub extends Root { int n; }
@MappedSuperclass @SoftDelete abstract class Base { @Id long id; }
@Entity class Own extends Base { int n; }
