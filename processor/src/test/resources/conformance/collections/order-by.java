// @OrderBy changes no table.
@Entity
class Album {
  @Id long id;
  @ElementCollection @OrderBy List<String> tracks;
  @ElementCollection @OrderBy("desc") Set<Integer> marks;
}
