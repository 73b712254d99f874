// The column is shared with the element's own relationship.
@Entity class Player { @Id long id; @ManyToOne @JoinColumn(name = "team_id") Team team; }
@Entity
class Team {
  @Id long id;
  @OneToMany @JoinColumn(name = "team_id") List<Player> players;
}
