// The partition key on an id.
@Entity @IdClass(ReadingKey.class) class Reading {
  @Id long number;
  @Id @org.hibernate.annotations.PartitionKey String region;
  String text;
}
class ReadingKey implements java.io.Serializable { long number; String region; public boolean equals(Object o) {return true;} public int hashCode(){return 1;} }
