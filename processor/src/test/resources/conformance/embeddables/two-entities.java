// One embeddable in two entities, overridden in one of them.
@Embeddable class Stamp { Instant at; String by; }

@Entity class Letter { @Id long id; Stamp stamp; }

@Entity
class Card {
  @Id long id;
  @AttributeOverride(name = "by", column = @Column(name = "author"))
  Stamp stamp;
}
