// By number, without annotation.
@Entity class Card { enum Suit { CLUBS, DIAMONDS, HEARTS, SPADES } @Id long id; Suit suit; }
