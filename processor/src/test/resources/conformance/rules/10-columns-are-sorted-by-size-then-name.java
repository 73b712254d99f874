// Rule 10: columns are sorted by size then name.
@Entity class T {
  String text;
  @Column(length = 20) String shortText;
  @Column(length = 3000) String longText;
  double d;
  float f;
  byte[] bytes;
  @Column(length = 9) byte[] fewBytes;
  BigDecimal decimal;
  UUID uuid;
  boolean truth;
  short s;
  Instant instant;
  LocalTime time;
  char c;
  Duration duration;
  @Id long id;
  java.net.InetAddress address;
  @Lob String lob;
  int[] numbers;
}
