// The values that an enum states are checked if its source tells each; Hibernate learns them by running.
enum Grade {
  GOOD("g"), BAD("b") { @Override boolean passes() { return false; } };
  @EnumeratedValue final String letter;
  Grade(String letter) { this.letter = letter; }
  boolean passes() { return true; }
}

enum Port {
  SSH(22), WEB(80), SECURE(Port.Numbers.SECURE), OTHER(8080 + 1), FIRST("tcp", 1), NEGATIVE(-7);
  static final class Numbers { static final int SECURE = 443; }
  @EnumeratedValue private final int number;
  Port(int n) { number = n; }
  Port(String protocol, int number) { this.number = number; }
}

enum Month {
  JAN("january"), FEB("february"), MAR("march"), APR("april"), MAY("may"), JUN("june"), JUL("july"),
  AUG("august"), SEP("september"), OCT("october"), NOV("november"), DEC("december"), NO("none"), ALL("all");
  @EnumeratedValue final String text;
  Month(String text) { this.text = text; }
}

enum Computed {
  ONE, TWO;
  @EnumeratedValue final String code = name().toLowerCase(Locale.ROOT);
}

@Entity
class Paper {
  @Id long id;
  @Enumerated(EnumType.STRING) Grade grade;
  Port port;
  @Enumerated(EnumType.STRING) Month month;
  @Enumerated(EnumType.STRING) Computed computed;
  @ElementCollection @Enumerated(EnumType.STRING) Set<Month> months;
  @ElementCollection Map<Port, String> byPort;
}
