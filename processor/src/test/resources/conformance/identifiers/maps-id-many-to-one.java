// A many-to-one that maps the whole key.
@Entity class Master { @Id int id; }
@Entity class Copy { @Id Integer id; @MapsId @ManyToOne Master master; }
