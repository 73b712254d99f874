// What is appended to a column.
@Entity
class T {
  @Id long id;
  @Column(options = "default 'none'") String a;
  @Column(nullable = false, options = "default 0") int b;
  @Column(options = "collate \"C\"") String c;
}
