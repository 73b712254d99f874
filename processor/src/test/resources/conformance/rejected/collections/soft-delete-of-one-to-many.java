// A one-to-many has no rows of its own to delete softly.
import org.hibernate.annotations.SoftDelete;
@Entity class T { @Id long id; @OneToMany @JoinTable @SoftDelete List<U> us; }
@Entity class U { @Id long id; }
