// Texts cannot stand for an enum that is stored by number.
enum Colour { RED("r"), GREEN("g"); @EnumeratedValue final String code; Colour(String code) { this.code = code; } }
@Entity class T { @Id long id; Colour colour; }
