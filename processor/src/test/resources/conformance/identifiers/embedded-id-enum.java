// An enum in the key keeps its check; the reference does not.
enum Suit { CLUBS, SPADES }
@Embeddable record CardId(@Enumerated(EnumType.STRING) Suit suit, int rank) {}

@Entity class Card { @EmbeddedId CardId id; }
@Entity class Hand { @Id long id; @ManyToOne Card best; }
