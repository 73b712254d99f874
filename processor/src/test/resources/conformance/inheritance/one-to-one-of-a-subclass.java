// A relationship of a subclass has columns of its own, unless it names those of the key that the root declares.
@Entity class Photo { @Id long id; }
@Entity
@SecondaryTable(name = "extra")
class Person { @Id long id; }
@Entity
@SecondaryTable(name = "badge")
class Worker extends Person {
  @OneToOne @JoinColumn Photo first;
  @OneToOne @JoinColumn(nullable = false) Photo second;
  @OneToOne @JoinColumn(referencedColumnName = "id") Photo third;
  @OneToOne @JoinColumn(table = "badge") Person boss;
}
@Entity class Guest extends Person { @OneToOne(optional = false) @JoinColumn(name = "id") Photo pass; }

@Entity @Inheritance(strategy = InheritanceType.JOINED) class Car { @Id long id; }
@Entity class Bus extends Car { @OneToOne @JoinColumn(name = "id") Photo photo; @OneToOne @JoinColumn Photo side; }
@Entity class Taxi extends Car { @OneToOne(optional = false) @JoinColumn(name = "id") Photo photo; }

@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) class Tree { @Id long id; }
@Entity class Oak extends Tree { @OneToOne(optional = false) @JoinColumn(name = "id") Photo photo; }
