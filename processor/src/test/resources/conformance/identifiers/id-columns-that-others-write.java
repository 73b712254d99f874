// Attributes beside an id of several attributes, or one that is a relationship, may have its columns.
@Entity class Town { @Id int id; }
class StreetId { int number; int town; }
@Entity
@IdClass(StreetId.class)
class Street {
  @Id int number;
  @Id @Column(name = "town") int town;
  @ManyToOne @JoinColumn(name = "town") Town of;
  @Column(name = "number") Integer again;
}
class HouseId { int town; int number; }
@Entity
@IdClass(HouseId.class)
class House {
  @Id @ManyToOne @JoinColumn(name = "t") Town town;
  @Id int number;
  @ManyToOne
  @JoinColumn(name = "number", referencedColumnName = "number")
  @JoinColumn(name = "t", referencedColumnName = "town")
  Street street;
}
@Entity class Hall { @Id @OneToOne @JoinColumn(name = "town") Town town; @ManyToOne @JoinColumn(name = "town") Town at; }
