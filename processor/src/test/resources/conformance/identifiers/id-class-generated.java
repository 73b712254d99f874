// One part of the key is generated.
record TaskId(Long number, String project) {}

@Entity
@IdClass(TaskId.class)
class Task {
  @Id @GeneratedValue Long number;
  @Id String project;
  String title;
}
