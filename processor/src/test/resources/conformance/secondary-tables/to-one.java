// A relationship in the second table.
@Entity
@SecondaryTable(name = "links")
class Main {
  @Id long id;
  @ManyToOne @JoinColumn(table = "links", name = "parent") Main parent;
  @OneToOne @JoinColumn(table = "links") Main twin;
}
