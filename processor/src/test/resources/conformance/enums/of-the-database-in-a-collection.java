// A type of the database that is shared with the table of a collection.
enum Mood { SAD, OK, HAPPY }
@Entity
class T {
  @Id long id;
  @JdbcTypeCode(SqlTypes.NAMED_ENUM) Mood mood;
  @ElementCollection @JdbcTypeCode(SqlTypes.NAMED_ENUM) Set<Mood> moods;
}
