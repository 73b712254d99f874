// A key that is handed down through three entities.
@Entity class Root { @Id long id; }
@Entity class Child { @Id Long id; @MapsId @OneToOne Root root; }
@Entity class Grandchild { @Id Long id; @MapsId @OneToOne Child child; String name; }
