// The parent's id is generated, the dependent has no generator.
@Entity @Table(name = "users") class User { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id; @Column(name = "nick") String name; }

@Entity
@Table(name = "profiles")
class Profile { @Id Long userId; @MapsId @OneToOne(optional = false) User user; String bio; }
