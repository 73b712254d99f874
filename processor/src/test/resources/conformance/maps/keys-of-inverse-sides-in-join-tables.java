/** The keys of a side that another one maps lie in the table of the relationship, if it has one. */
@Entity class Crew {
  @Id long id;
  @ManyToMany(mappedBy = "crews") Map<String, Boat> boats;
  @ManyToMany(mappedBy = "former") Map<Berth, Boat> sold;
  @OneToMany(mappedBy = "owner") Map<String, Boat> owned;
  @OneToMany(mappedBy = "renter") @OrderColumn List<Boat> rented;
  @OneToMany(mappedBy = "captain") @MapKeyColumn(name = "trip") Map<Integer, Boat> led;
}
@Entity class Boat {
  @Id long id;
  @ManyToMany Set<Crew> crews;
  @ManyToMany @JoinTable(name = "former_crews") @OrderColumn List<Crew> former;
  @ManyToOne @JoinTable(name = "owners") Crew owner;
  @ManyToOne @JoinTable(name = "renters") Crew renter;
  @ManyToOne Crew captain;
}
@Embeddable class Berth { int pier; String side; }
