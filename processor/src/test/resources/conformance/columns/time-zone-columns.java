import org.hibernate.annotations.*;
import jakarta.persistence.Table;
import jakarta.persistence.Temporal;

@Entity
class Meeting {
  @Id long id;
  @TimeZoneStorage OffsetDateTime automatic;
  @TimeZoneStorage(TimeZoneStorageType.COLUMN) OffsetDateTime begin_at;
  @TimeZoneStorage(TimeZoneStorageType.COLUMN) ZonedDateTime endAt;
  @TimeZoneStorage(TimeZoneStorageType.COLUMN) OffsetTime time;
  @TimeZoneStorage(TimeZoneStorageType.COLUMN) @Column(secondPrecision = 1) OffsetTime tenths;
  @TimeZoneStorage(TimeZoneStorageType.COLUMN) @TimeZoneColumn(name = "zone")
  @Column(name = "named", nullable = false, secondPrecision = 3) OffsetDateTime given;
  @TimeZoneStorage(TimeZoneStorageType.COLUMN) @Column(name = "own") OffsetDateTime renamed;
  @TimeZoneStorage(TimeZoneStorageType.COLUMN)
  @Column(name = "single", unique = true, nullable = false) OffsetDateTime unique;
  @TimeZoneStorage(TimeZoneStorageType.AUTO)
  @TimeZoneColumn(name = "offset_hours", columnDefinition = "bigint") OffsetDateTime defined;
  @TimeZoneStorage(TimeZoneStorageType.COLUMN) @ColumnDefault("now()")
  @Column(columnDefinition = "timestamp(3)", comment = "x") OffsetDateTime bare;
  @TimeZoneStorage(TimeZoneStorageType.COLUMN) @Basic(optional = false) ZonedDateTime mandatory;
}
