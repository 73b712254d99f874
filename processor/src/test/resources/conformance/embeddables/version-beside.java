// A version beside embedded attributes, all in order.
@Embeddable class State { String phase; int step; }

@Entity
class Job {
  @Id @GeneratedValue UUID id;
  @Version long version;
  State state;
}
