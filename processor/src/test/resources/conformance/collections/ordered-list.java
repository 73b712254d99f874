// @OrderColumn makes the key.
@Entity
class Queue {
  @Id long id;
  @ElementCollection @OrderColumn List<String> entries;
  @ElementCollection @OrderColumn(name = "pos", nullable = false) List<Integer> numbers;
  @ElementCollection @OrderColumn(columnDefinition = "smallint") List<Long> longs;
}
