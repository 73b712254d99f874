// A relationship whose target may be missing has no foreign key.
import org.hibernate.annotations.NotFound;
import org.hibernate.annotations.NotFoundAction;
@Entity class T { @Id long id; @ManyToOne @NotFound(action = NotFoundAction.IGNORE) T a; @OneToOne @NotFound(action = NotFoundAction.IGNORE) T b; @ManyToMany @NotFound(action = NotFoundAction.IGNORE) Set<T> c; }
