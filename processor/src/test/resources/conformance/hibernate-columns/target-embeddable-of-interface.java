// An interface says which embeddable class stands for it.
import org.hibernate.annotations.TargetEmbeddable;
@Entity class City { @Id long id; @Embedded Coordinates coordinates; }
@TargetEmbeddable(Gps.class) interface Coordinates {}
@Embeddable class Gps implements Coordinates { double latitude; double longitude; }
