import org.hibernate.annotations.*;
import jakarta.persistence.Table;
import jakarta.persistence.Temporal;

enum Size {
  SMALL(1), LARGE(9);
  @EnumeratedValue final int code;
  Size(int code) { this.code = code; }
}

@Entity
class Holder {
  @Id @JdbcTypeCode(SqlTypes.CHAR) UUID id;
  @Version @JdbcTypeCode(SqlTypes.BIGINT) int version;
  @ManyToOne Holder other;
  @JdbcTypeCode(SqlTypes.CHAR) @Column(length = 36) UUID uuid;
  @JdbcTypeCode(SqlTypes.NUMERIC) @Column(precision = 5, scale = 2) String numeric_;
  @JdbcTypeCode(SqlTypes.TIMESTAMP) @Column(secondPrecision = 3) Instant instant;
  @JdbcTypeCode(SqlTypes.LONGVARCHAR) @Column(length = 99) String longText;
  @JdbcTypeCode(SqlTypes.INTERVAL_SECOND) Duration duration;
  @JdbcTypeCode(SqlTypes.INTERVAL_SECOND) @Column(precision = 5, scale = 3) Duration brief;
  @Lob @JdbcTypeCode(SqlTypes.LONG32VARCHAR) String text;
  @JdbcTypeCode(SqlTypes.BINARY) @Column(length = 16) UUID binary_;
  @JdbcTypeCode(SqlTypes.VARCHAR) @Column(length = 40) BigDecimal decimal_;
  @JdbcTypeCode(SqlTypes.VARCHAR) @Enumerated Thread.State byName;
  @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.INTEGER) Thread.State byNumber;
  @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.LONG32VARCHAR) Thread.State unchecked;
  @JdbcTypeCode(SqlTypes.VARCHAR) @Column(length = 1) Thread.State letter;
  @Column(columnDefinition = "text") @JdbcTypeCode(SqlTypes.INTEGER) String defined;
  @JdbcTypeCode(SqlTypes.VARCHAR) @Basic(optional = false) Long mandatory;
  @JdbcTypeCode(SqlTypes.VARCHAR) List<UUID> texts;
}
