import org.hibernate.annotations.PartitionKey;
@Entity @Inheritance(strategy = InheritanceType.JOINED) class T { @Id long id; @PartitionKey String region; }
@Entity class U extends T { String x; }
