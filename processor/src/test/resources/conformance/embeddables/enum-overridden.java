// The check of an enum follows the overridden column.
@Embeddable
class Mood {
  enum Level { LOW, HIGH }
  @Enumerated(EnumType.STRING) Level level;
  Level other;
}

@Entity
class Diary {
  @Id long id;
  Mood morning;
  @AttributeOverride(name = "level", column = @Column(name = "evening_level", length = 8))
  @AttributeOverride(name = "other", column = @Column(name = "evening_other", nullable = false))
  Mood evening;
}
