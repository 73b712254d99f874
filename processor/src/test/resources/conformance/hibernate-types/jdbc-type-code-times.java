// Times by code.
@Entity
class T {
  @Id long id;
  @JdbcTypeCode(SqlTypes.TIMESTAMP_WITH_TIMEZONE) LocalDateTime a;
  @JdbcTypeCode(SqlTypes.TIMESTAMP) Instant b;
  @JdbcTypeCode(SqlTypes.INTERVAL_SECOND) Duration c;
  @JdbcTypeCode(SqlTypes.BIGINT) Duration d;
  @JdbcTypeCode(SqlTypes.DATE) Date e;
  @JdbcTypeCode(SqlTypes.TIMESTAMP_UTC) Instant f;
  @JdbcTypeCode(SqlTypes.TIME) LocalTime g;
}
