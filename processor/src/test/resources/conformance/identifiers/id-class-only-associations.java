// The key is nothing but two relationships.
@Entity class Student { @Id long id; }
@Entity class Lecture { @Id UUID id; }
record AttendanceId(long student, UUID lecture) {}

@Entity
@IdClass(AttendanceId.class)
class Attendance {
  @Id @ManyToOne Student student;
  @Id @ManyToOne @JoinColumn(name = "lecture") Lecture lecture;
  boolean present;
}
