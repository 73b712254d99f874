// The partition key may be a column of the id, read once more.
@Entity class Reading {
  @EmbeddedId ReadingKey id;
  @org.hibernate.annotations.PartitionKey @Column(name = "region", insertable = false, updatable = false) String region;
}
@Embeddable class ReadingKey implements java.io.Serializable { long number; String region; }
