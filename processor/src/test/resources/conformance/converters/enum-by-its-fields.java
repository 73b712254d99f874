// What a converter makes of the constants of an enum by asking each for a field.
enum Shade {
  DARK("d"), LIGHT("l");
  private final String code;
  Shade(String code) { this.code = code; }
  String getCode() { return code; }
}
enum Port {
  SSH(22), WEB(80), SECURE(Port.Numbers.SECURE), OTHER(8080 + 1), FIRST("tcp", 1), NEGATIVE(-7), HEX(0xFF), BIG(70_000);
  static final class Numbers { static final int SECURE = 443; }
  final int number;
  Port(int n) { number = n; }
  Port(String protocol, int n) { this(n); }
}
enum Letter {
  A('a'), B('b'), QUOTE('\'');
  private char letter;
  private final Class<?> type = Object.class;
  Letter(char letter) { this.letter = letter; }
  char letter() { return letter; }
}
enum Body {
  ONE { int number() { return 1; } }, TWO { int number() { return 2; } }, OTHER;
  int number() { return Integer.MAX_VALUE; }
}
enum Level {
  LOW, HIGH;
  private final int code;
  private final String text = "l" + name();
  Level() { this.code = this.ordinal() + 1000; }
  int getCode() { return code; }
  String text() { return text; }
}
@Converter class LevelConverter implements AttributeConverter<Level, Integer> {
  public Integer convertToDatabaseColumn(Level level) { return level.getCode(); }
  public Level convertToEntityAttribute(Integer number) { return null; }
}
@Converter class LevelTextConverter implements AttributeConverter<Level, String> {
  public String convertToDatabaseColumn(Level level) { return level.text(); }
  public Level convertToEntityAttribute(String text) { return null; }
}
@Converter class PortConverter implements AttributeConverter<Port, Integer> {
  public Integer convertToDatabaseColumn(Port port) { return port == null ? null : port.number; }
  public Port convertToEntityAttribute(Integer number) { return null; }
}
@Converter(autoApply = true) class LetterConverter implements AttributeConverter<Letter, Character> {
  public Character convertToDatabaseColumn(Letter letter) { if (letter == null) { return null; } return letter.letter(); }
  public Letter convertToEntityAttribute(Character letter) { return null; }
}
@Converter(autoApply = true) class LettersConverter implements AttributeConverter<Body, Long> {
  public Long convertToDatabaseColumn(Body body) { return Long.valueOf(body.number()); }
  public Body convertToEntityAttribute(Long letter) { return null; }
}
@Converter(autoApply = true) class NameConverter implements AttributeConverter<Grade, String> {
  public String convertToDatabaseColumn(Grade grade) { return grade.name().toLowerCase(Locale.ROOT); }
  public Grade convertToEntityAttribute(String letter) { return null; }
}
enum Grade { GOOD, BAD, BETTER, BEST, IDLE }
@Embeddable class Part { Letter within; @Convert(converter = PortConverter.class) @Column(nullable = false) Port at; }
@Entity class T {
  @Id long id;
  @Convert(converter = PortConverter.class) Port port;
  @Convert(converter = PortConverter.class) @Column(columnDefinition = "bigint") Port wide;
  @Convert(converter = LevelConverter.class) Level level;
  @Convert(converter = LevelTextConverter.class) Level levelText;
  Letter letter;
  Body body;
  @Column(name = "Grade") Grade grade;
  Part part;
  @ElementCollection Set<Letter> letters;
  @ElementCollection Map<Grade, String> byGrade;
  @ElementCollection @Convert(converter = PortConverter.class) List<Port> ports;
  @ElementCollection @Convert(attributeName = "key", converter = PortConverter.class) Map<Port, Letter> byPort;
  @Convert(converter = PortConverter.class) @Column(check = @CheckConstraint(constraint = "pair > 5")) Port pair;
}
