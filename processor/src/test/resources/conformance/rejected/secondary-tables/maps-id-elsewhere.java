// A key that is a relationship in another table of the entity.
@Entity @SecondaryTable(name = "s") class Item { @Id Long id; @MapsId @OneToOne @JoinColumn(table = "s") Owner owner; String text; }
@Entity class Owner { @Id long id; }
