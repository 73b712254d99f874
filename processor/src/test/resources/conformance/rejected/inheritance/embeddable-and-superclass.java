// One class is not both, if an entity inherits it.
@Embeddable @MappedSuperclass class Audit { Instant since; }
@Entity class Bill extends Audit { @Id long id; }
