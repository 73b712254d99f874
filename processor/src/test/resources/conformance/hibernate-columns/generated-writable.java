// @Generated whose value may be written by the program.
import org.hibernate.annotations.Generated;
import org.hibernate.generator.EventType;
@Entity class T { @Id long id; @Generated(event = {EventType.INSERT, EventType.UPDATE}, writable = true) Instant at; }
