// The mapped superclass knows the type of the key as a type variable only.
@MappedSuperclass abstract class Base<K> { @EmbeddedId K key; }
@Embeddable record IsoCode(@Column(length = 2) String country, @Column(length = 3) String part) {}

@Entity class Subdivision extends Base<IsoCode> { String name; }
