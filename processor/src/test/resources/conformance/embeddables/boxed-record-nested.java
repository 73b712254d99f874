// Records in records, with overrides of their components.
@Embeddable record Lat(double degrees, int minutes) {}
@Embeddable record Position(Lat lat, @AttributeOverride(name = "degrees", column = @Column(name = "lon_degrees"))
    @AttributeOverride(name = "minutes", column = @Column(name = "lon_minutes")) Lat lon) {}

@Entity class Ship { @Id long id; Position position; }
