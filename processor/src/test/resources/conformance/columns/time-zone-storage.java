import org.hibernate.annotations.*;
import jakarta.persistence.Table;
import jakarta.persistence.Temporal;

@Entity
class Meeting {
  @Id long id;
  @TimeZoneStorage(TimeZoneStorageType.DEFAULT) OffsetDateTime usual;
  @TimeZoneStorage(TimeZoneStorageType.NATIVE) OffsetDateTime nativeDate;
  @TimeZoneStorage(TimeZoneStorageType.NORMALIZE) OffsetDateTime normal;
  @TimeZoneStorage(TimeZoneStorageType.NORMALIZE_UTC) @Column(secondPrecision = 2) ZonedDateTime utc;
  @TimeZoneStorage(TimeZoneStorageType.NATIVE) OffsetTime nativeTime;
  @TimeZoneStorage(TimeZoneStorageType.NORMALIZE) OffsetTime normalTime;
  @TimeZoneStorage(TimeZoneStorageType.NORMALIZE_UTC) OffsetTime utcTime;
  @TimeZoneStorage(TimeZoneStorageType.NORMALIZE) Instant instant;
  @TimeZoneStorage(TimeZoneStorageType.NORMALIZE) LocalDateTime local;
  @TimeZoneStorage(TimeZoneStorageType.NORMALIZE) OffsetDateTime[] several;
}
