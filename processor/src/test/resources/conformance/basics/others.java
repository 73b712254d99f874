// Classes that Hibernate knows.
@Entity
class Others {
  @Id UUID id;
  Currency currency; Locale locale; TimeZone zone; Class<?> type; java.net.URL url; java.net.InetAddress address;
  Boolean truth; java.io.Serializable anything;
}
