// Three levels, without overrides.
@Embeddable class Inner { String deep; int number; }
@Embeddable class Middle { Inner inner; String own; }
@Embeddable class Outer { Middle middle; LocalDate day; }

@Entity
class Holder {
  @Id long id;
  Outer outer;
}
