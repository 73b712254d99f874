// The attribute that is named holds another class.
@Entity class Student { @Id long id; @ManyToMany(mappedBy = "teachers") Set<Course> courses; }
@Entity class Course { @Id long id; @ManyToMany Set<Teacher> teachers; }
@Entity class Teacher { @Id long id; }
