// What converters make is checked wherever the column is.
enum State { NEW, OPEN }
@Converter(autoApply = true) class Letters implements AttributeConverter<State, Character> {
  public Character convertToDatabaseColumn(State state) { return state == null ? null : state == State.NEW ? 'n' : 'o'; }
  public State convertToEntityAttribute(Character letter) { return null; }
}
@Converter class Partly implements AttributeConverter<State, String> {
  public String convertToDatabaseColumn(State state) { return state == State.NEW ? null : "o"; }
  public State convertToEntityAttribute(String letter) { return null; }
}
@Embeddable @org.hibernate.annotations.Struct(name = "place") class Place { State state; @Column(nullable = false) State must; @Convert(converter = Partly.class) State partly; @Convert(converter = Partly.class) @Column(nullable = false) State demanded; }
@Entity class T {
  @Id long id;
  @Column(unique = true) State status;
  Place place;
}
@Entity class U {
  @Id long id;
  @ManyToOne @JoinColumn(referencedColumnName = "status") T t;
}
@Entity class Root { @Id long id; }
@Entity class Sub extends Root { @Basic(optional = false) State state; }
