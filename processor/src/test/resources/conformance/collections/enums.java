// Enums as elements keep their checks.
enum Colour { RED, GREEN, BLUE }

@Entity
class Palette {
  @Id long id;
  @ElementCollection Set<Colour> ordinals;
  @ElementCollection @Enumerated(EnumType.STRING) Set<Colour> names;
  @ElementCollection @Enumerated(EnumType.STRING) @Column(name = "c", nullable = false, length = 5) Set<Colour> strict;
}
