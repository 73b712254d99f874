// The key is composite.
@Embeddable record Key(int a, String b) {}
@Entity
@SecondaryTable(name = "more", pkJoinColumns = {@PrimaryKeyJoinColumn(name = "more_b", referencedColumnName = "b"), @PrimaryKeyJoinColumn(name = "more_a", referencedColumnName = "a")})
@SecondaryTable(name = "plain")
class Main { @EmbeddedId Key key; @Column(table = "more") String m; @Column(table = "plain") String p; }
