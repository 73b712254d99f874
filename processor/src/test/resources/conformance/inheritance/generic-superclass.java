// Attributes, relationships and ids by type variables.
@MappedSuperclass abstract class Base<K, P> { @Id K id; @ManyToOne P parent; K copy; }
@Entity class Texts extends Base<String, Numbers> {}
@Entity class Numbers extends Base<Integer, Texts> {}
