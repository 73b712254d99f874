// A mapped one-to-many as a map by a property.
@Entity class Room { @Id long id; int number; @ManyToOne Hotel hotel; }
@Entity class Hotel { @Id long id; @OneToMany(mappedBy = "hotel") @MapKey(name = "number") Map<Integer, Room> rooms; }
