// A discriminator of which Hibernate does not insist.
import org.hibernate.annotations.DiscriminatorOptions;
@Entity @DiscriminatorOptions(force = true, insert = false) class Base { @Id long id; }
@Entity class Sub extends Base { int b; }
