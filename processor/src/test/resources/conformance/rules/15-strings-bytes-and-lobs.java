// Rule 15: strings bytes and lobs.
@Entity class T {
  @Id long id; String s; char[] chars; byte[] bytes; Byte[] boxes; Character[] letters;
  @Column(length = 10485760) String longest;
  @Column(length = 10485761) String longer;
  @Column(length = 0) String none;
  @Lob String lob; @Lob char[] charLob; @Lob byte[] byteLob; @Lob Byte[] boxLob;
  @Lob ArrayList<String> listLob; @Lob Integer number; @Lob UUID uuid; @Lob DayOfWeek day;
  java.sql.Blob blob; java.sql.Clob clob; java.sql.NClob nclob;
  java.io.Serializable anything; Period period; YearMonth month; GregorianCalendar calendar;
  HashMap<String, String> map; ArrayList<Integer> list;
}
