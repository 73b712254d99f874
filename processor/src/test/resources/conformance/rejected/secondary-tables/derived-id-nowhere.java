// A key that is a relationship in a table that the entity does not have.
@Entity class Item { @Id @ManyToOne @JoinColumn(table = "nowhere") Owner owner; String text; }
@Entity class Owner { @Id long id; }
