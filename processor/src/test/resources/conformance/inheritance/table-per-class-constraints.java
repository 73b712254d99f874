// Uniques, foreign keys and indexes are repeated in each table.
@Entity class Owner { @Id long id; }
@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
@Table(name = "assets", uniqueConstraints = @UniqueConstraint(columnNames = {"code", "place"}), indexes = @Index(columnList = "place"))
class Asset {
  @Id long id;
  String code;
  String place;
  @Column(unique = true) String serial;
  @ManyToOne Owner owner;
  @Enumerated(EnumType.STRING) DayOfWeek day;
}
@Entity class Vehicle extends Asset { int seats; }
@Entity @Table(indexes = @Index(columnList = "floors")) class Building extends Asset { int floors; }
