// The id has its columns from the relationship, without a foreign key, though the other side has those of that.
@Entity class Post { @Id @GeneratedValue long id; @OneToOne @PrimaryKeyJoinColumn Details details; }
@Entity class Details { @Id long number; @MapsId @OneToOne(mappedBy = "details") Post post; String author; }

@Embeddable class Place { int shelf; String room; }
@Entity class Book { @EmbeddedId Place place; @OneToOne Card card; }
@Entity class Card { @EmbeddedId Place id; @MapsId @OneToOne(mappedBy = "card") Book book; }
