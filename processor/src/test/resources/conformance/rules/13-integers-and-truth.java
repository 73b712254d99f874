// Rule 13: integers and truth.
@Entity class T {
  @Id byte id; Byte b; short s; Short ss; int i; Integer ii; long l; Long ll;
  boolean t; Boolean tt; char c; Character cc; @Column(length = 3) char ccc;
}
