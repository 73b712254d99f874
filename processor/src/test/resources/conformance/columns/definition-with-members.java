// A definition beside members that still count.
@Entity
class T {
  @Id long id;
  @Column(columnDefinition = "varchar(10)", nullable = false, unique = true) String a;
  @Column(columnDefinition = "text", length = 20, comment = "is text") String b;
  @Column(columnDefinition = "int default 3", nullable = false) int c;
}
