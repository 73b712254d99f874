// A list with an order column in the join table.
@Entity class Song { @Id long id; }
@Entity class Playlist { @Id long id; @ManyToMany @OrderColumn List<Song> songs; }
@Entity class Charts { @Id long id; @ManyToMany @OrderColumn(name = "rank") List<Song> songs; }
