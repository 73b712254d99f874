// By name, of several lengths.
enum Status { NEW, IN_PROGRESS, Done }
@Entity
class Job {
  @Id long id;
  @Enumerated(EnumType.STRING) Status status = Status.NEW;
  @Enumerated(EnumType.STRING) @Column(length = 20, nullable = false) Status other = Status.Done;
  @Enumerated(EnumType.ORDINAL) Status number;
}

class Sample {
  static List<Object> instances() {
    Job job = new Job();
    job.number = Status.IN_PROGRESS;
    return List.of(job);
  }
}
