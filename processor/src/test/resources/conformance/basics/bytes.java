// Bytes, plain and large.
@Entity
class Bytes {
  @Id long id;
  byte[] plain = {1, 2};
  @Column(length = 16) byte[] few;
  @Lob byte[] lob;
  java.sql.Blob blob;
  Byte[] boxes;
}
