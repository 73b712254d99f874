// The join table of an embeddable's collection is overridden where it is embedded.
@Entity class Skill { @Id long id; }
@Embeddable class Profile { @ManyToMany Set<Skill> skills; String motto; }

@Entity
class Coach {
  @Id long id;
  @AssociationOverride(
      name = "skills",
      joinTable =
          @JoinTable(
              name = "coach_skill",
              joinColumns = @JoinColumn(name = "coach"),
              inverseJoinColumns = @JoinColumn(name = "skill")))
  Profile profile;
}

@Entity class Player { @Id long id; Profile profile; }
