// A partition key becomes part of the primary key.
import org.hibernate.annotations.PartitionKey;
@Entity class T { @Id long id; @PartitionKey String region; int n; }
