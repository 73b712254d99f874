// Lengths at the limits.
@Entity
class T {
  @Id @Column(length = 36) String id;
  @Column(length = 255) String normal;
  @Column(length = 65535) String large;
  @Column(length = 10485760) String largest;
  @Column(length = 10485761) String tooLarge;
  @Column(length = 32600) byte[] bytes;
}
