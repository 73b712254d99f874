// An element or the key of a map that refers to other columns than a key has a foreign key only if there is another side.
@Entity
class Reader {
  @Id long id;
  @Column(unique = true) String card;
  @ManyToMany
  @JoinTable(
      name = "subscribed",
      joinColumns = @JoinColumn(name = "r", referencedColumnName = "card"),
      inverseJoinColumns = @JoinColumn(name = "t", referencedColumnName = "title"))
  Set<Paper> papers;
  @ManyToMany
  @JoinTable(
      name = "read",
      inverseJoinColumns = {
        @JoinColumn(name = "n", referencedColumnName = "number"),
        @JoinColumn(name = "t", referencedColumnName = "title")
      })
  List<Paper> read;
  @ManyToMany
  @JoinTable(inverseJoinColumns = @JoinColumn(name = "t", referencedColumnName = "title"))
  List<Paper> unread;
  @ManyToOne
  @JoinTable(name = "favourite", inverseJoinColumns = @JoinColumn(name = "t", referencedColumnName = "title"))
  Paper favourite;
  @ElementCollection @MapKeyJoinColumn(name = "p", referencedColumnName = "title") Map<Paper, String> notes;
  @ElementCollection Map<Place, Integer> places;
  @OneToMany
  @JoinColumn(name = "reader")
  @MapKeyJoinColumn(name = "k", referencedColumnName = "title")
  Map<Paper, Letter> letters;
}
@Entity
class Paper {
  @Id long id;
  @Column(unique = true) String title;
  int number;
  @ManyToMany(mappedBy = "papers") Set<Reader> subscribers;
  @ManyToMany(mappedBy = "read") Set<Reader> readers;
}
@Embeddable class Place { @ManyToOne @JoinColumn(name = "at", referencedColumnName = "title") Paper paper; int page; }
@Entity class Letter { @Id long id; }
