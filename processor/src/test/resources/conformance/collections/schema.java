// A collection table and a join table in another schema.
@Entity
class Owner {
  @Id long id;
  @ElementCollection @CollectionTable(name = "words", schema = "other") Set<String> words;
  @ManyToMany @JoinTable(name = "friends", schema = "other") Set<Owner> friends;
}
