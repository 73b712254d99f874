// Fractions of seconds by Hibernate's annotation.
import org.hibernate.annotations.FractionalSeconds;
@Entity class T { @Id long id; @FractionalSeconds(3) Instant a; @FractionalSeconds(0) LocalDateTime b; @FractionalSeconds(2) LocalTime c; }
