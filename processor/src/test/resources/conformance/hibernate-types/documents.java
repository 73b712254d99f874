import org.hibernate.annotations.*;
import jakarta.persistence.Table;
import jakarta.persistence.Temporal;

@Embeddable
class Part {
  int x;
  String y;
}

@Entity
class Holder {
  @Id long id;
  @JdbcTypeCode(SqlTypes.JSON) Part part;
  @JdbcTypeCode(SqlTypes.JSON) @Embedded Part embedded;
  @JdbcTypeCode(SqlTypes.SQLXML) Part xml;
  @JdbcTypeCode(SqlTypes.JSON) Object object;
  @JdbcTypeCode(SqlTypes.JSON) List<Part> parts;
  @JdbcTypeCode(SqlTypes.JSON) Map<String, Integer> map;
  @JdbcTypeCode(SqlTypes.JSON) @Column(length = 5, nullable = false) String text;
  @JdbcTypeCode(SqlTypes.JSON) int[] numbers;
}
