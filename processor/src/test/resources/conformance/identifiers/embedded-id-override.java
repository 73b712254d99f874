// The entity renames the columns of its embedded key.
@Embeddable record Key(String region, int number) {}

@Entity
class Station {
  @EmbeddedId
  @AttributeOverride(name = "region", column = @Column(name = "station_region", length = 8))
  @AttributeOverride(name = "number", column = @Column(name = "station_no"))
  Key key;
  String name;
}
