// The inner type that has checks comes first, and none after one without: Hibernate writes no other.
import org.hibernate.annotations.Struct;
@Entity class Ship { @Id long id; Hull hull; }
@Embeddable @Struct(name = "hull") class Hull {
  Deck deck; Flag flag; List<Deck> decks; Integer[] numbers; @Column(nullable = false) int length; String name; Keel under;
}
@Embeddable @Struct(name = "deck") class Deck { @Column(nullable = false) int width; String colour; }
@Embeddable class Flag { @Column(nullable = false) int stripes; String cloth; }
@Embeddable @Struct(name = "keel") class Keel { Wood wood; }
@Embeddable @Struct(name = "wood") class Wood { String tree; }
