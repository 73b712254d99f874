// Floating and decimal numbers.
@Entity
class Fractions {
  @Id long id;
  float f; Float ff; double d; Double dd;
  BigDecimal n;
  @Column(precision = 9, scale = 3) BigDecimal fixed;
  @Column(precision = 20) BigDecimal whole;
}
