import org.hibernate.annotations.*;
import jakarta.persistence.Table;
import jakarta.persistence.Temporal;

@Entity
class Holder {
  @Id long id;
  @Lob String[] texts;
  @Lob byte[] bytes;
}
