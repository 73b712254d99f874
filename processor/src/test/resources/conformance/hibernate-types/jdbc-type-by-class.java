import org.hibernate.annotations.*;
import jakarta.persistence.Table;
import jakarta.persistence.Temporal;

import org.hibernate.annotations.JdbcType;
import org.hibernate.type.descriptor.jdbc.*;

@Entity
class Holder {
  @Id long id;
  @JdbcType(VarcharJdbcType.class) UUID text;
  @JdbcType(LongVarcharJdbcType.class) String longText;
  @JdbcType(VarbinaryJdbcType.class) byte[] bytes;
  @JdbcType(CharJdbcType.class) String characters;
  @JdbcType(IntegerJdbcType.class) Boolean number;
  @JdbcType(TinyIntJdbcType.class) Thread.State state;
  @JdbcType(SmallIntJdbcType.class) Boolean small;
  @JdbcType(InstantJdbcType.class) Instant instant;
  @JdbcType(TimestampJdbcType.class) Instant timestamp;
  @JdbcType(UUIDJdbcType.class) UUID uuid;
  @JdbcType(NumericJdbcType.class) BigDecimal decimal_;
}
