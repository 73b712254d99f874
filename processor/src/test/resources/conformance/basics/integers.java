// Integers, primitive and boxed.
@Entity
class Numbers {
  @Id long id;
  byte b; Byte bb; short s; Short ss; int i; Integer ii; long l; Long ll;
  BigInteger big;
}

class Sample {
  static List<Object> instances() {
    Numbers numbers = new Numbers();
    numbers.id = 1;
    numbers.b = -3;
    numbers.ss = 12;
    numbers.big = BigInteger.TEN;
    return List.of(numbers);
  }
}
