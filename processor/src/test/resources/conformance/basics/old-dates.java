// The dates of java.util and java.sql.
@Entity
class OldDates {
  @Id long id;
  Date plain; Calendar calendar; java.sql.Date sqlDate; java.sql.Time sqlTime; java.sql.Timestamp stamp;
  @Temporal(TemporalType.DATE) Date day;
  @Temporal(TemporalType.TIME) Date clock;
  @Temporal(TemporalType.TIMESTAMP) Calendar moment;
}
