// A mapped superclass audits the classes below it.
import org.hibernate.annotations.*;
@MappedSuperclass @Audited abstract class Base { @Id long id; @ElementCollection List<String> tags; }
@Entity class Note extends Base { String text; @ElementCollection List<String> lines; }
