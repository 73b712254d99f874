// A join table that refers to columns other than keys.
@Entity class Language { @Id long id; @Column(length = 3) String iso; }
@Entity
class Speaker {
  @Id long id;
  String name;
  @ManyToMany
  @JoinTable(
      name = "speaks",
      joinColumns = @JoinColumn(name = "speaker", referencedColumnName = "name"),
      inverseJoinColumns = @JoinColumn(name = "language", referencedColumnName = "iso"))
  Set<Language> languages;
}
