// Two attributes, one column, one of them only reads.
@Entity
class T {
  @Id long id;
  @Column(name = "x", length = 9) String writes;
  @Column(name = "x", insertable = false, updatable = false) String reads;
  @Column(name = "id", insertable = false, updatable = false) Long idAgain;
}
