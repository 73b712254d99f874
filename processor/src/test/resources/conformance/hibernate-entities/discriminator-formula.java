// A discriminator that is computed.
import org.hibernate.annotations.DiscriminatorFormula;
@Entity @DiscriminatorFormula("case when a is null then 'Base' else 'Sub' end") class Base { @Id long id; Integer a; }
@Entity class Sub extends Base { int b; }
