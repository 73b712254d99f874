// The table's default name with one's own join column, and the reverse.
@Entity
class Song {
  @Id long songId;
  @ElementCollection @CollectionTable(joinColumns = @JoinColumn(name = "of_song")) Set<String> tags;
  @ElementCollection @CollectionTable(name = "song_words") Set<String> words;
}
