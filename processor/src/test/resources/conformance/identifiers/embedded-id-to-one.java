// A relationship inside the embedded key.
@Entity class Course { @Id long id; }
@Embeddable
class EnrolmentId implements java.io.Serializable {
  @ManyToOne Course course;
  long student;
  public boolean equals(Object other) { return this == other; }
  public int hashCode() { return 1; }
}

@Entity class Enrolment { @EmbeddedId EnrolmentId id; LocalDate since; }
