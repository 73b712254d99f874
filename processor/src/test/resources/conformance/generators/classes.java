// What a class of the application's own puts into the schema is what the class does that it extends.
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.EnumSet;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.IdGeneratorType;
import org.hibernate.annotations.ValueGenerationType;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.generator.BeforeExecutionGenerator;
import org.hibernate.generator.EventType;
import org.hibernate.generator.EventTypeSets;
import org.hibernate.id.IdentifierGenerator;
import org.hibernate.id.IdentityGenerator;
import org.hibernate.id.enhanced.SequenceStyleGenerator;

class Clock implements IdentifierGenerator {
  @Override public Object generate(SharedSessionContractImplementor session, Object entity) { return 1L; }
}
class Stamp implements BeforeExecutionGenerator {
  @Override public Object generate(SharedSessionContractImplementor s, Object o, Object value, EventType type) { return 1L; }
  @Override public EnumSet<EventType> getEventTypes() { return EventTypeSets.INSERT_ONLY; }
}
class Counted extends SequenceStyleGenerator { }
class Given extends IdentityGenerator { }
@IdGeneratorType(Clock.class) @Retention(RetentionPolicy.RUNTIME) @interface ByClock { }
@IdGeneratorType(Counted.class) @Retention(RetentionPolicy.RUNTIME) @interface ByCount { }
@ValueGenerationType(generatedBy = Stamp.class) @Retention(RetentionPolicy.RUNTIME) @interface Stamped { }
@Entity class Watch {
  @Id @GeneratedValue(generator = "clock") @GenericGenerator(name = "clock", type = Clock.class) long id;
}
@Entity class Alarm { @Id @ByClock long id; @Stamped long rings; }
@Entity class Sheep { @Id @ByCount long id; }
@Entity class Goat {
  @Id @GeneratedValue(generator = "goats") @GenericGenerator(name = "goats", type = Counted.class) long id;
}
@Entity class Cow {
  @Id @GeneratedValue(generator = "given") @GenericGenerator(name = "given", type = Given.class) long id;
}
