// The id class is a record.
record VersionId(String name, int major, int minor) {}

@Entity
@IdClass(VersionId.class)
class Version {
  @Id String name;
  @Id int major;
  @Id int minor;
  String notes;
}
