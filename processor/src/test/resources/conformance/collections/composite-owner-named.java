// The join columns of a composite owner, named and reordered.
record Key(String area, int number) {}
@Entity
@IdClass(Key.class)
class Owner {
  @Id String area;
  @Id int number;
  @ElementCollection
  @CollectionTable(
      name = "owner_names",
      joinColumns = {
        @JoinColumn(name = "o_number", referencedColumnName = "number"),
        @JoinColumn(name = "o_area", referencedColumnName = "area")
      })
  Set<String> names;
}
