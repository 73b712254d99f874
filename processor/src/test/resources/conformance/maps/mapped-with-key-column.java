// A mapped one-to-many whose key has a column in the element's table.
@Entity class Room { @Id long id; @ManyToOne Hotel hotel; }
@Entity class Hotel { @Id long id; @OneToMany(mappedBy = "hotel") @MapKeyColumn(name = "door") Map<String, Room> rooms; }
