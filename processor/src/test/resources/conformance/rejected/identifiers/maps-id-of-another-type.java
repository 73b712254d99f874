@Entity class Port { @Id long id; }
@Entity class Office { @Id String id; @MapsId @OneToOne Port port; }
