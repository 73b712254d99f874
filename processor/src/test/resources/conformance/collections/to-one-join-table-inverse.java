// The other side of a many-to-one through a join table.
@Entity class Team { @Id long id; @OneToMany(mappedBy = "team") Set<Player> players; }
@Entity class Player { @Id long id; @ManyToOne @JoinTable(name = "plays_for") Team team; }
