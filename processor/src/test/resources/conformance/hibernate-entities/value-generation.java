// A value that an annotation of one's own generates.
import org.hibernate.annotations.ValueGenerationType;
import org.hibernate.dialect.Dialect;
import org.hibernate.generator.EventType;
import org.hibernate.generator.OnExecutionGenerator;
import java.lang.annotation.*;
@ValueGenerationType(generatedBy = Now.class) @Retention(RetentionPolicy.RUNTIME) @interface Clock {}
class Now implements OnExecutionGenerator {
  public boolean referenceColumnsInSql(Dialect dialect) { return true; }
  public boolean writePropertyValue() { return false; }
  public String[] getReferencedColumnValues(Dialect dialect) { return new String[] {"now()"}; }
  public EnumSet<EventType> getEventTypes() { return EnumSet.of(EventType.INSERT); }
}
@Entity class T { @Id long id; @Clock Instant at; }
