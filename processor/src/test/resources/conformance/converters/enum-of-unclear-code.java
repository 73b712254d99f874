// What only running a converter would tell is not checked here, but is by Hibernate.
//- check public.t CHECK (((arity)::text = ANY ((ARRAY['NEW'::character varying, 'OPEN'::character varying])::text[])))
//- check public.t CHECK (((attempted)::text = ANY ((ARRAY['NEW'::character varying, 'OPEN'::character varying])::text[])))
//- check public.t CHECK (((changed)::text = ANY ((ARRAY['n'::character varying, 'o'::character varying])::text[])))
//- check public.t CHECK (((computed)::text = ANY ((ARRAY['oy'::character varying, 'nz'::character varying])::text[])))
//- check public.t CHECK (((conditional)::text = ANY ((ARRAY['n'::character varying, 'o'::character varying])::text[])))
//- check public.t CHECK (((early)::text = 'null?'::text))
//- check public.t CHECK (((hidden)::text = 'base'::text))
//- check public.t CHECK (((locale)::text = ANY ((ARRAY['new'::character varying, 'open'::character varying])::text[])))
//- check public.t CHECK (((looped)::text = ANY ((ARRAY['NEW'::character varying, 'OPEN'::character varying])::text[])))
//- check public.t CHECK (((map)::text = ANY ((ARRAY['1'::character varying, '2'::character varying])::text[])))
//- check public.t CHECK (((mixed)::text = ANY ((ARRAY['97'::character varying, '98'::character varying])::text[])))
//- check public.t CHECK (((overload)::text = 'state'::text))
//- check public.t CHECK (((reassigned)::text = 'q'::text))
//- check public.t CHECK (((self)::text = 'made'::text))
//- check public.t CHECK (((variable)::text = ANY ((ARRAY['97'::character varying, '98'::character varying])::text[])))
//- constraint name public.t t_arity_check CHECK (((arity)::text = ANY ((ARRAY['NEW'::character varying, 'OPEN'::character varying])::text[])))
//- constraint name public.t t_attempted_check CHECK (((attempted)::text = ANY ((ARRAY['NEW'::character varying, 'OPEN'::character varying])::text[])))
//- constraint name public.t t_changed_check CHECK (((changed)::text = ANY ((ARRAY['n'::character varying, 'o'::character varying])::text[])))
//- constraint name public.t t_computed_check CHECK (((computed)::text = ANY ((ARRAY['oy'::character varying, 'nz'::character varying])::text[])))
//- constraint name public.t t_conditional_check CHECK (((conditional)::text = ANY ((ARRAY['n'::character varying, 'o'::character varying])::text[])))
//- constraint name public.t t_early_check CHECK (((early)::text = 'null?'::text))
//- constraint name public.t t_hidden_check CHECK (((hidden)::text = 'base'::text))
//- constraint name public.t t_locale_check CHECK (((locale)::text = ANY ((ARRAY['new'::character varying, 'open'::character varying])::text[])))
//- constraint name public.t t_looped_check CHECK (((looped)::text = ANY ((ARRAY['NEW'::character varying, 'OPEN'::character varying])::text[])))
//- constraint name public.t t_map_check CHECK (((map)::text = ANY ((ARRAY['1'::character varying, '2'::character varying])::text[])))
//- constraint name public.t t_mixed_check CHECK (((mixed)::text = ANY ((ARRAY['97'::character varying, '98'::character varying])::text[])))
//- constraint name public.t t_overload_check CHECK (((overload)::text = 'state'::text))
//- constraint name public.t t_reassigned_check CHECK (((reassigned)::text = 'q'::text))
//- constraint name public.t t_self_check CHECK (((self)::text = 'made'::text))
//- constraint name public.t t_variable_check CHECK (((variable)::text = ANY ((ARRAY['97'::character varying, '98'::character varying])::text[])))
enum State {
  NEW("n", "x"), OPEN("o", "y");
  private static final Map<State, String> TEXTS = new EnumMap<>(Map.of(NEW, "1", OPEN, "2"));
  private String changed;
  private final String computed;
  private final String reassigned;
  private String conditional = "c";
  State(String text, String other) {
    changed = text;
    computed = text + other.replace("x", "z");
    other = "q";
    reassigned = other;
    if (text.length() == 1) { conditional = text; }
  }
  static String text(State state) { return TEXTS.get(state); }
  void change(String text) { changed = text; }
  String changed() { return changed; }
  String computed() { return computed; }
  String reassigned() { return reassigned; }
  String conditional() { return conditional; }
  String named() { return name(); }
  String named(String... more) { return name(); }
}
abstract class OfState implements AttributeConverter<State, String> {
  public State convertToEntityAttribute(String text) { return null; }
}
@Converter class OfMap extends OfState {
  public String convertToDatabaseColumn(State state) { return State.text(state); }
}
@Converter class OfChanged extends OfState {
  public String convertToDatabaseColumn(State state) { return state.changed(); }
}
@Converter class OfComputed extends OfState {
  public String convertToDatabaseColumn(State state) { return state.computed(); }
}
@Converter class OfReassigned extends OfState {
  public String convertToDatabaseColumn(State state) { return state.reassigned(); }
}
@Converter class OfConditional extends OfState {
  public String convertToDatabaseColumn(State state) { return state.conditional(); }
}
@Converter class OfLocale extends OfState {
  public String convertToDatabaseColumn(State state) { return state.name().toLowerCase(); }
}
@Converter class OfLoop extends OfState {
  public String convertToDatabaseColumn(State state) { for (State each : State.values()) { if (each == state) { return each.name(); } } return null; }
}
@Converter class OfMixed extends OfState {
  public String convertToDatabaseColumn(State state) { int n = 98; return String.valueOf(state == State.NEW ? 'a' : n); }
}
@Converter class OfVariable extends OfState {
  public String convertToDatabaseColumn(State state) { int n = 98; var made = state == State.NEW ? 'a' : n; return "" + made; }
}
@Converter class OfSelf extends OfState {
  private String made = "made";
  public String convertToDatabaseColumn(State state) { return made; }
}
@Converter class OfOverload extends OfState {
  public String convertToDatabaseColumn(State state) { return text(state); }
  private String text(Object any) { return "any"; }
  private String text(State state) { return "state"; }
}
@Converter class OfArity extends OfState {
  public String convertToDatabaseColumn(State state) { return state.named(); }
}
@Converter class OfTry extends OfState {
  public String convertToDatabaseColumn(State state) { try { return state.name(); } finally { state.ordinal(); } }
}
abstract class Hiding extends OfState {
  public String convertToDatabaseColumn(State state) { return text(); }
  private String text() { return "base"; }
}
enum Early {
  ONE, TWO;
  private final String early = late();
  private final String late = name();
  private String late() { return late; }
  String early() { return early + "?"; }
}
@Converter class OfEarly implements AttributeConverter<Early, String> {
  public String convertToDatabaseColumn(Early early) { return early.early(); }
  public Early convertToEntityAttribute(String text) { return null; }
}
@Converter class OfHidden extends Hiding { String text() { return "derived"; } }
@Entity class T {
  @Id long id;
  @Convert(converter = OfMap.class) State map;
  @Convert(converter = OfChanged.class) State changed;
  @Convert(converter = OfComputed.class) State computed;
  @Convert(converter = OfReassigned.class) State reassigned;
  @Convert(converter = OfConditional.class) State conditional;
  @Convert(converter = OfLocale.class) State locale;
  @Convert(converter = OfLoop.class) State looped;
  @Convert(converter = OfMixed.class) State mixed;
  @Convert(converter = OfVariable.class) State variable;
  @Convert(converter = OfSelf.class) State self;
  @Convert(converter = OfOverload.class) State overload;
  @Convert(converter = OfArity.class) State arity;
  @Convert(converter = OfTry.class) State attempted;
  @Convert(converter = OfHidden.class) State hidden;
  @Convert(converter = OfEarly.class) Early early;
}
