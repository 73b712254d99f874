// @JdbcTypeCode beside a converter.
enum State { NEW, OPEN }
@Converter class Text implements AttributeConverter<State, String> {
  public String convertToDatabaseColumn(State state) { return state == null ? null : state.name(); }
  public State convertToEntityAttribute(String letter) { return null; }
}
@Converter class Letter implements AttributeConverter<State, Character> {
  public Character convertToDatabaseColumn(State state) { return state == null ? null : state.name().charAt(0); }
  public State convertToEntityAttribute(Character letter) { return null; }
}
@Converter class Number implements AttributeConverter<State, Integer> {
  public Integer convertToDatabaseColumn(State state) { return state == null ? null : state.ordinal() * 2; }
  public State convertToEntityAttribute(Integer letter) { return null; }
}
@Converter class Truth implements AttributeConverter<Boolean, String> {
  public String convertToDatabaseColumn(Boolean truth) { return truth == null ? null : truth ? "on" : "off"; }
  public Boolean convertToEntityAttribute(String letter) { return null; }
}
@Entity class T {
  @Id long id;
  @Convert(converter = Text.class) @org.hibernate.annotations.JdbcTypeCode(1) @Column(length = 4) State ofChar;
  @Convert(converter = Text.class) @org.hibernate.annotations.JdbcTypeCode(-15) @Column(length = 4) State ofNchar;
  @Convert(converter = Text.class) @org.hibernate.annotations.JdbcTypeCode(12) State ofVarchar;
  @Convert(converter = Text.class) @org.hibernate.annotations.JdbcTypeCode(-9) State ofNvarchar;
  @Convert(converter = Text.class) @org.hibernate.annotations.JdbcTypeCode(-1) State ofLongvarchar;
  @Convert(converter = Text.class) @org.hibernate.annotations.JdbcTypeCode(-16) State ofLongnvarchar;
  @Convert(converter = Text.class) @org.hibernate.annotations.JdbcTypeCode(4001) State ofLong32varchar;
  @Convert(converter = Text.class) @org.hibernate.annotations.JdbcTypeCode(2005) State ofClob;
  @Convert(converter = Letter.class) @org.hibernate.annotations.JdbcTypeCode(12) State letter;
  @Convert(converter = Letter.class) @org.hibernate.annotations.JdbcTypeCode(1) State letterChar;
  @Convert(converter = Number.class) @org.hibernate.annotations.JdbcTypeCode(-6) State tiny;
  @Convert(converter = Number.class) @org.hibernate.annotations.JdbcTypeCode(5) State small;
  @Convert(converter = Number.class) @org.hibernate.annotations.JdbcTypeCode(4) State whole;
  @Convert(converter = Number.class) @org.hibernate.annotations.JdbcTypeCode(-5) State big;
  @Convert(converter = Number.class) @org.hibernate.annotations.JdbcTypeCode(2) State decimal;
  @Convert(converter = Number.class) @org.hibernate.annotations.JdbcTypeCode(12) State text;
  @Convert(converter = Truth.class) @org.hibernate.annotations.JdbcTypeCode(1) @Column(length = 4) Boolean truthChar;
}
