// A pattern for names that has no place for the name.
import org.hibernate.annotations.EmbeddedColumnNaming;
@Entity class Person { @Id long id; @Embedded @EmbeddedColumnNaming("home") Address home; }
@Embeddable class Address { String street; }
