// The type of the column by its code.
@Entity
class T {
  @Id long id;
  @JdbcTypeCode(SqlTypes.VARCHAR) UUID a;
  @JdbcTypeCode(SqlTypes.CHAR) @Column(length = 3) String b;
  @JdbcTypeCode(SqlTypes.LONG32VARCHAR) String c;
  @JdbcTypeCode(SqlTypes.SMALLINT) int d;
  @JdbcTypeCode(SqlTypes.TINYINT) int e;
  @JdbcTypeCode(SqlTypes.INTEGER) long f;
  @JdbcTypeCode(SqlTypes.BIGINT) int g;
  @JdbcTypeCode(SqlTypes.NUMERIC) Long h;
  @JdbcTypeCode(SqlTypes.UUID) String i;
  @JdbcTypeCode(SqlTypes.BINARY) byte[] j;
  @JdbcTypeCode(SqlTypes.DECIMAL) BigDecimal k;
  @JdbcTypeCode(SqlTypes.BOOLEAN) boolean l;
  @JdbcTypeCode(SqlTypes.NVARCHAR) String m;
}
