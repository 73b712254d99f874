/** What is said of enums is overlooked at keys and elements that are none. */
@Entity class Buoy {
  @Id long id;
  @ElementCollection @MapKeyEnumerated(EnumType.STRING) Map<String, String> lights;
  @ElementCollection @Enumerated(EnumType.STRING) List<String> marks;
  @ElementCollection @MapKeyEnumerated Map<Integer, Colour> bands;
}
enum Colour { RED, GREEN }
