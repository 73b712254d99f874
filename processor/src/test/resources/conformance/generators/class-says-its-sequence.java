// Only the code of a generator knows its sequence, and an annotation on the class says the same.
import java.util.Properties;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.boot.model.relational.Database;
import org.hibernate.boot.model.relational.SqlStringGenerationContext;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.generator.GeneratorCreationContext;
import org.hibernate.id.PersistentIdentifierGenerator;
import org.hibernate.id.enhanced.Optimizer;
import org.hibernate.id.enhanced.SequenceStyleGenerator;

@SequenceGenerator(initialValue = 500, allocationSize = 20)
class Tickets implements PersistentIdentifierGenerator {
  private final SequenceStyleGenerator sequence = new SequenceStyleGenerator();
  @Override public void configure(GeneratorCreationContext context, Properties parameters) {
    Properties own = new Properties();
    own.putAll(parameters);
    own.put("initial_value", "500");
    own.put("increment_size", "20");
    sequence.configure(context, own);
  }
  @Override public void registerExportables(Database database) { sequence.registerExportables(database); }
  @Override public void initialize(SqlStringGenerationContext context) { sequence.initialize(context); }
  @Override public Optimizer getOptimizer() { return sequence.getOptimizer(); }
  @Override public Object generate(SharedSessionContractImplementor session, Object entity) {
    return sequence.generate(session, entity);
  }
}
class Permits extends Tickets { }
@Entity class Visitor {
  @Id @GeneratedValue(generator = "visitors") @GenericGenerator(name = "visitors", type = Tickets.class) Long id;
}
@Entity class Builder {
  @Id @GeneratedValue(generator = "builders") @GenericGenerator(name = "builders", type = Permits.class) Long id;
}
