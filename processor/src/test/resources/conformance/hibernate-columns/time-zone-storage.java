// How the zone of a time is stored.
import org.hibernate.annotations.TimeZoneColumn;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;
@Entity
class T {
  @Id long id;
  @TimeZoneStorage(TimeZoneStorageType.NATIVE) OffsetDateTime a;
  @TimeZoneStorage(TimeZoneStorageType.NORMALIZE) ZonedDateTime b;
  @TimeZoneStorage(TimeZoneStorageType.NORMALIZE_UTC) OffsetDateTime c;
  @TimeZoneStorage(TimeZoneStorageType.COLUMN) OffsetDateTime d;
  @TimeZoneStorage(TimeZoneStorageType.COLUMN) @TimeZoneColumn(name = "e_zone", columnDefinition = "smallint") ZonedDateTime e;
  @TimeZoneStorage(TimeZoneStorageType.AUTO) OffsetDateTime f;
}
