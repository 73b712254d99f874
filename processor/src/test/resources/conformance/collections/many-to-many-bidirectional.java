// Both sides know the relationship; the table is the owner's.
@Entity class Student { @Id long id; @ManyToMany Set<Course> likedCourses; }
@Entity class Course { @Id long id; @ManyToMany(mappedBy = "likedCourses") Set<Student> likes; }
