import org.hibernate.annotations.CacheConcurrencyStrategy;
@Entity @Inheritance(strategy = InheritanceType.JOINED) class Ship { @Id long id; }
@Entity @org.hibernate.annotations.Cache(usage = CacheConcurrencyStrategy.READ_ONLY) class Ferry extends Ship {}
