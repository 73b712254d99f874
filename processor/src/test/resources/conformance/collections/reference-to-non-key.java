// A collection table that refers to a column other than the key.
@Entity
class Team {
  @Id long id;
  @Column(length = 5) String code;
  @ElementCollection
  @CollectionTable(name = "team_colour", joinColumns = @JoinColumn(name = "team_code", referencedColumnName = "code"))
  Set<String> colours;
}
