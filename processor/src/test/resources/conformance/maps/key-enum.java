// Enums as keys.
enum Size { S, M, L }
@Entity
class Shirt {
  @Id long id;
  @ElementCollection Map<Size, Integer> stock;
  @ElementCollection @MapKeyEnumerated(EnumType.STRING) Map<Size, Integer> price;
  @ElementCollection @MapKeyEnumerated @MapKeyColumn(name = "k") @Enumerated(EnumType.STRING) Map<Size, Size> next;
}
