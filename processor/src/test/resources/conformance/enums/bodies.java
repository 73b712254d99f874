// Constants with bodies and constructors.
enum Operation {
  PLUS("+") { int apply(int a, int b) { return a + b; } },
  MINUS("-") { int apply(int a, int b) { return a - b; } };
  final String sign;
  Operation(String sign) { this.sign = sign; }
  abstract int apply(int a, int b);
}
@Entity class Step { @Id long id; Operation operation; @Enumerated(EnumType.STRING) Operation name; }
