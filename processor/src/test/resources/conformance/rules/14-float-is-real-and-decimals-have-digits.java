// Rule 14: float is real and decimals have digits.
@Entity class T {
  @Id long id; float f; Float ff; double d; Double dd;
  BigDecimal n; BigInteger i;
  @Column(scale = 4) BigDecimal scaleOnly;
  @Column(precision = 10) BigDecimal precisionOnly;
  @Column(precision = 10, scale = 4) BigDecimal digits;
  @Column(precision = 10, scale = 3) BigInteger integer;
  @Column(precision = 12) double bits;
  @Column(precision = 7) double few;
  @Column(precision = 8) float more;
  @Column(precision = 5) Duration duration;
}
