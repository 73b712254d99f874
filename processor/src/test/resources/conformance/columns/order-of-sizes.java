// Columns of every size class, to be sorted.
@Entity
class T {
  @Id UUID id;
  String z; @Column(length = 8) String y; boolean x; byte w; short v; int u; long t; double s; BigDecimal r;
  @Column(precision = 60) BigDecimal q; Instant p; LocalDate o; byte[] n; @Lob String m; char l; Duration k; float j;
  @Column(length = 3000) String i; @Column(length = 2048) String h; java.net.InetAddress g; Currency f; String[] e;
}
