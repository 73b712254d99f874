import org.hibernate.annotations.JdbcType;
import org.hibernate.dialect.type.*;
import org.hibernate.type.descriptor.jdbc.*;

@Entity
class Station {
  @Id long id;
  @JdbcType(PostgreSQLJsonPGObjectJsonbType.class) Map<String, String> labels;
  @JdbcType(PostgreSQLJsonPGObjectJsonbType.class) @Column(nullable = false) String settings;
  @JdbcType(PostgreSQLJsonPGObjectJsonType.class) Map<String, String> remarks;
  @JdbcType(PostgreSQLCastingInetJdbcType.class) java.net.InetAddress address;
  @JdbcType(PostgreSQLCastingIntervalSecondJdbcType.class) Duration period;
  @JdbcType(TimestampUtcAsInstantJdbcType.class) Instant started;
  @JdbcType(TimestampUtcAsOffsetDateTimeJdbcType.class) OffsetDateTime stopped;
  @JdbcType(TimestampUtcAsJdbcTimestampJdbcType.class) Instant seen;
  @JdbcType(TimeUtcAsOffsetTimeJdbcType.class) OffsetTime opens;
  @JdbcType(TimeUtcAsJdbcTimeJdbcType.class) OffsetTime closes;
  @JdbcType(TinyIntAsSmallIntJdbcType.class) byte level;
}
