// A part of an id is there before the row.
@Embeddable class Moment implements java.io.Serializable {
  @org.hibernate.annotations.CreationTimestamp Instant at;
  long number;
}
@Entity class Tick { @EmbeddedId Moment id; }
