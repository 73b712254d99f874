/** A key has the type that is the bound of its variable, a value that which the subclass names. */
@MappedSuperclass class Tariff<K extends java.io.Serializable, V extends java.io.Serializable> {
  @ElementCollection Map<K, V> rates;
  @ElementCollection Map<String, K> names;
  @ElementCollection @MapKeyClass(Long.class) Map<K, V> stated;
  @ManyToMany Map<K, Berth> berths;
}
@MappedSuperclass class Tolls<B extends Berth> { @ElementCollection Map<B, Integer> tolls; }
@Entity class Berth { @Id long id; }
@Entity class PortTariff extends Tariff<Long, Integer> { @Id long id; }
@Entity class Canal extends Tolls<Berth> { @Id long id; }
