// Rule 18: other basic types.
@Entity class T {
  @Id UUID id; java.net.InetAddress ip; Currency c; ZoneOffset zo; Locale l; TimeZone tz;
  ZoneId z; Class<?> type; java.net.URL url;
  @JdbcTypeCode(SqlTypes.JSON) String json;
  @JdbcTypeCode(SqlTypes.JSON) Map<String, String> object;
  @Column(length = 9) Currency longer; @Column(length = 9) ZoneOffset shift;
}
