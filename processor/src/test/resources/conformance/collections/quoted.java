// Delimited names of collection tables and their columns.
@Entity
@Table(name = "`Owners`")
class Owner {
  @Id @Column(name = "`Id`") long id;
  @ElementCollection Set<String> implied;
  @ElementCollection @CollectionTable(name = "`My Words`") @Column(name = "`Word`") Set<String> words;
  @ManyToMany Set<Owner> others;
  @ManyToMany @JoinTable(name = "`Friend Of`") @OrderColumn(name = "`Place`") List<Owner> friends;
}
