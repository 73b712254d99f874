// The id's type is bound two levels below.
@MappedSuperclass abstract class Base<I extends java.io.Serializable> { @Id I id; }
@MappedSuperclass abstract class Middle<I extends java.io.Serializable, V> extends Base<I> { V value; }

@Entity class Texts extends Middle<String, Integer> {}
@Entity class Numbers extends Middle<Long, BigDecimal> { @ManyToOne Texts texts; }
@Entity class Uuids extends Base<UUID> { @OneToOne Numbers numbers; }
