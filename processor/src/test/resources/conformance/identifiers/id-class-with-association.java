// A relationship is part of the key; the id class holds the target's id.
@Entity class Warehouse { @Id @Column(length = 4) String code; }
record BinId(String warehouse, int number) {}

@Entity
@IdClass(BinId.class)
class Bin {
  @Id @ManyToOne Warehouse warehouse;
  @Id int number;
}
